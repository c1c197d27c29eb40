# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
# bash completion for clearway-cli and clearway; tests/packaging holds it to what the programs' --help says.

_clearway_scenarios() { clearway-cli rehearse --list --language en 2>/dev/null | sed -n 's/^\([a-z0-9-]\{1,\}\) .*/\1/p'; }

_clearway_reply() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$2"); }

_clearway_files() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen "$1" -- "$2")
}

# What may follow an option, by verb; false where the option takes no value.
_clearway_value() {
    local verb=$1 option=$2 word=$3
    case $option in
    --product) _clearway_reply 'meeting webinar training' "$word" ;;
    --rehearse) _clearway_reply "$(_clearway_scenarios)" "$word" ;;
    --proxy) _clearway_reply 'none system' "$word" ;;
    --redact) _clearway_reply 'internal standard strict' "$word" ;;
    --language) _clearway_reply 'de en' "$word" ;;
    --fail-on) _clearway_reply 'limited unclear failed' "$word" ;;
    --for) _clearway_reply 'nftables squid cisco-wsa pac csv' "$word" ;;
    --mode) _clearway_reply 'proxy-only proxy-with-udp split unrestricted' "$word" ;;
    --theme) _clearway_reply 'light dark contrast' "$word" ;;
    --page) _clearway_reply 'overview matrix race media findings proxies certificates evidence computer changes compare recent' "$word" ;;
    --format)
        case $verb in
        compare) _clearway_reply 'txt json csv' "$word" ;;
        *) _clearway_reply 'json html pdf md txt eml ndjson prom' "$word" ;;
        esac
        ;;
    --catalogue | --catalogue-key | --public-roots | --report | --redaction-map | --undo | --screenshot) _clearway_files -f "$word" ;;
    --logs) _clearway_files -d "$word" ;;
    --site | --dns | --proxy-user | --media-peer | --media-seconds | --only | --watch | --time-limit | --port | --address | --size) ;;
    *) return 1 ;;
    esac
}

_clearway_options() {
    case $1 in
    check) echo '--product --rehearse --catalogue --catalogue-key --site --dns --proxy --proxy-user --public-roots --report --format
        --json --redact --redaction-map --media-peer --media-seconds --only --watch --sweep --time-limit --language --summary-line
        --fail-on --quiet' ;;
    judge) echo '--catalogue --report --format --json --redact --language' ;;
    compare) echo '--catalogue --json --format --language' ;;
    proxies) echo '--product --rehearse --catalogue --dns --proxy --json --redact --time-limit --language' ;;
    client) echo '--yes --undo --logs --json --language' ;;
    catalogue) echo '--catalogue --catalogue-key --json --for --product --mode --whole --language' ;;
    fleet) echo '--json --csv --prom --language' ;;
    rehearse) echo '--list --language' ;;
    respond) echo '--port --address --language' ;;
    settings) echo '--json --language' ;;
    clearway) echo '--rehearse --proxy --media-peer --language --theme --size --screenshot --page' ;;
    esac
    case $1 in '' | clearway) echo '--version' ;; esac
    echo '--help'
}

# The words that may follow a verb besides options; $2 is the one before.
_clearway_words() {
    local verb=$1 before=$2 word=$3
    case $verb in
    catalogue)
        if [ "$before" = catalogue ]; then _clearway_reply 'show validate allowlist audit' "$word"; else _clearway_files -f "$word"; fi
        ;;
    client) _clearway_reply 'forget-proxies' "$word" ;;
    fleet) if [ "$before" = fleet ]; then _clearway_reply 'summarize' "$word"; else _clearway_files -d "$word"; fi ;;
    judge | compare | clearway) _clearway_files -f "$word" ;;
    esac
}

# `--option=value` comes as three words, because `=` parts them.
_clearway_complete() {
    local verb=$1 word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    if [ "$word" = = ]; then
        word=
    elif [ "$before" = = ]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    if [[ $before == --* ]] && _clearway_value "$verb" "$before" "$word"; then return; fi
    case $word in
    -*) _clearway_reply "$(_clearway_options "$verb")" "$word" ;;
    *) _clearway_words "$verb" "$before" "$word" ;;
    esac
}

_clearway_cli() {
    if [ "$COMP_CWORD" -gt 1 ]; then
        _clearway_complete "${COMP_WORDS[1]}"
    else
        _clearway_reply "check judge compare proxies client catalogue fleet rehearse respond settings $(_clearway_options '' | xargs)" \
            "${COMP_WORDS[1]}"
    fi
}

_clearway() { _clearway_complete clearway; }

complete -F _clearway_cli clearway-cli
complete -F _clearway clearway
