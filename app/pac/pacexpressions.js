// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Tells "no match" from "gave up": the engine ends a search after a million steps and then says that nothing
// matched, which a PAC file would take for an answer. Browsers have no such limit and would hang.
(function (host) {
    "use strict";

    var apply = Reflect.apply;
    var Expression = RegExp;
    var search = Expression.prototype.exec;

    // Steps count where a group is repeated; whatever else takes long runs into the limit on time.
    function canGiveUp(source) {
        return source.indexOf(")*") >= 0 || source.indexOf(")+") >= 0 || source.indexOf("){") >= 0;
    }

    // The expression, or else the end of the text: that always matches, unless the engine gives up before. A
    // sticky one is tried at one place only, so there the alternative is empty.
    function orTheEnd(expression) {
        var flags = expression.flags.indexOf("g") < 0 ? expression.flags + "g" : expression.flags;
        var end = expression.sticky ? "" : "$(?![^])";
        return new Expression("(?:" + expression.source + ")|" + end, flags);
    }

    function check(expression, text, from, everywhere) {
        if (!canGiveUp(expression.source) || from > text.length)
            return;
        var sure = orTheEnd(expression);
        sure.lastIndex = from;
        do {
            var found = apply(search, sure, [text]);
            if (found === null)
                return host.gaveUp(String(expression));
            if (found[0] === "")
                ++sure.lastIndex;
        } while (everywhere && sure.lastIndex <= text.length);
    }

    ["exec", "test"].forEach(function (name) {
        var method = Expression.prototype[name];
        Expression.prototype[name] = function (text) {
            var from = this.global || this.sticky ? this.lastIndex : 0;
            var result = apply(method, this, [text]);
            if (result === null || result === false)
                check(this, String(text), from, false);
            return result;
        };
    });
    ["match", "replace", "search", "split"].forEach(function (name) {
        var method = String.prototype[name];
        String.prototype[name] = function (pattern) {
            var result = apply(method, this, arguments);
            if ((name === "match" || name === "search") && !(pattern instanceof Expression))
                pattern = new Expression(pattern);
            if (pattern instanceof Expression)
                check(pattern, String(this), 0, name === "split" || pattern.global);
            return result;
        };
    });
})
