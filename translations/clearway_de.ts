<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Clearway</name>
    <message>
        <source>Will your meeting work from here?</source>
        <translation>Funktioniert Ihr Meeting von hier aus?</translation>
    </message>
    <message>
        <source>Clearway tries what GoTo needs on this network. It takes less than a minute and changes nothing.</source>
        <translation>Clearway probiert in diesem Netz aus, was GoTo braucht. Das dauert weniger als eine Minute und ändert nichts.</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, %2 not green</source>
        <translation>%1, %2 nicht grün</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Products to check for</source>
        <translation>Produkte, für die geprüft wird</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Angezeigte Zeilen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Requirements and network modes</source>
        <translation>Anforderungen und Netzwerkmodi</translation>
    </message>
    <message>
        <source>Findings, what matters most first</source>
        <translation>Befunde, die wichtigsten zuerst</translation>
    </message>
    <message>
        <source>Everything that was seen</source>
        <translation>Alle Beobachtungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Find in evidence</source>
        <translation>Belege durchsuchen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Started after</source>
        <translation>Beginn nach</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>and %1 more on the page Evidence</source>
        <translation>und %1 weitere auf der Seite Belege</translation>
    </message>
    <message>
        <source>Show evidence %1: %2</source>
        <translation>Beleg %1 zeigen: %2</translation>
    </message>
    <message>
        <source>Affected modes</source>
        <translation>Betroffene Modi</translation>
    </message>
    <message>
        <source>None; for information only</source>
        <translation>Keine; nur zur Information</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Keine Zeile passt.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Rule to paste</source>
        <translation>Regel zum Einfügen</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Art der Regel</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>End rehearsal</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>You are looking at a report, not at this computer</source>
        <translation>Sie sehen einen Bericht, nicht diesen Computer</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>Bericht schließen</translation>
    </message>
    <message>
        <source>This report cannot be opened</source>
        <translation>Dieser Bericht lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing of it is shown.</source>
        <translation>Nichts davon wird angezeigt.</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The check cannot start</source>
        <translation>Die Prüfung lässt sich nicht starten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>Keine Netzwerkverbindung</translation>
    </message>
    <message>
        <source>No adapter of this computer has a connection, or no route leads to the Internet. Nothing else was tested.</source>
        <translation>Kein Netzwerkadapter dieses Computers ist verbunden, oder es gibt keine Route ins Internet. Alles Weitere wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Plug in the network cable or join a Wi-Fi network, then check again. If the computer is connected, check its address and default route.</source>
        <translation>Stecken Sie das Netzwerkkabel ein oder verbinden Sie sich mit einem WLAN, und prüfen Sie dann erneut. Ist der Computer verbunden, prüfen Sie seine Adresse und die Standardroute.</translation>
    </message>
    <message>
        <source>Not connected: %7.</source>
        <translation>Nicht verbunden: %7.</translation>
    </message>
    <message>
        <source>The VPN carries all traffic</source>
        <translation>Aller Verkehr läuft durch das VPN</translation>
    </message>
    <message>
        <source>GoTo&apos;s networks bypass the VPN</source>
        <translation>Die GoTo-Netze laufen am VPN vorbei</translation>
    </message>
    <message>
        <source>Nothing needs to change in the VPN&apos;s routes.</source>
        <translation>An den Routen des VPN muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>Only internal traffic uses the VPN</source>
        <translation>Nur interner Verkehr läuft durch das VPN</translation>
    </message>
    <message>
        <source>Set date, time and time zone, if possible automatically, then check again.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone richtig, am besten automatisch, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Connecting takes long</source>
        <translation>Der Verbindungsaufbau dauert lange</translation>
    </message>
    <message>
        <source>This network speaks IPv6 only</source>
        <translation>Dieses Netz kennt nur IPv6</translation>
    </message>
    <message>
        <source>Make sure that NAT64 carries TCP and UDP to GoTo&apos;s networks, or offer IPv4 as well.</source>
        <translation>Stellen Sie sicher, dass NAT64 TCP und UDP zu den GoTo-Netzen überträgt, oder bieten Sie zusätzlich IPv4 an.</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP-Verbindung</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>Erste Bytes</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-Aushandlung</translation>
    </message>
    <message>
        <source>UDP test</source>
        <translation>UDP-Test</translation>
    </message>
    <message>
        <source>Proxy tunnel</source>
        <translation>Proxy-Tunnel</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>HTTP-Anfrage</translation>
    </message>
    <message>
        <source>WebSocket upgrade</source>
        <translation>Wechsel zu WebSocket</translation>
    </message>
    <message>
        <source>Path trace</source>
        <translation>Wegverfolgung</translation>
    </message>
    <message>
        <source>PAC file</source>
        <translation>PAC-Datei</translation>
    </message>
    <message>
        <source>Proxy auto-discovery (WPAD)</source>
        <translation>Automatische Proxy-Suche (WPAD)</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>Name unbekannt</translation>
    </message>
    <message>
        <source>name without address</source>
        <translation>Name ohne Adresse</translation>
    </message>
    <message>
        <source>DNS server failed</source>
        <translation>Fehler im DNS-Server</translation>
    </message>
    <message>
        <source>DNS server refused</source>
        <translation>vom DNS-Server abgelehnt</translation>
    </message>
    <message>
        <source>no answer from DNS</source>
        <translation>keine Antwort vom DNS</translation>
    </message>
    <message>
        <source>garbled DNS answer</source>
        <translation>unlesbare DNS-Antwort</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>Host nicht erreichbar</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>prohibited by a firewall</source>
        <translation>von einer Firewall verboten</translation>
    </message>
    <message>
        <source>denied by this computer</source>
        <translation>von diesem Computer verweigert</translation>
    </message>
    <message>
        <source>no usable own address</source>
        <translation>keine passende eigene Adresse</translation>
    </message>
    <message>
        <source>answer is not TLS</source>
        <translation>Antwort ist kein TLS</translation>
    </message>
    <message>
        <source>TLS rejected</source>
        <translation>TLS abgewiesen</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>TLS-Fehler</translation>
    </message>
    <message>
        <source>closed during TLS</source>
        <translation>bei TLS getrennt</translation>
    </message>
    <message>
        <source>no answer to TLS</source>
        <translation>keine Antwort auf TLS</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>Zertifikat eines anderen Hosts</translation>
    </message>
    <message>
        <source>certificate out of date</source>
        <translation>Zertifikat nicht gültig</translation>
    </message>
    <message>
        <source>garbled certificate</source>
        <translation>unlesbares Zertifikat</translation>
    </message>
    <message>
        <source>garbled HTTP answer</source>
        <translation>unlesbare HTTP-Antwort</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>HTTP-Fehler</translation>
    </message>
    <message>
        <source>no HTTP answer</source>
        <translation>keine HTTP-Antwort</translation>
    </message>
    <message>
        <source>proxy wants a sign-in</source>
        <translation>Proxy verlangt Anmeldung</translation>
    </message>
    <message>
        <source>proxy sign-in failed</source>
        <translation>Anmeldung am Proxy gescheitert</translation>
    </message>
    <message>
        <source>denied by the proxy</source>
        <translation>vom Proxy verweigert</translation>
    </message>
    <message>
        <source>proxy unreachable</source>
        <translation>Proxy nicht erreichbar</translation>
    </message>
    <message>
        <source>garbled proxy answer</source>
        <translation>unlesbare Proxy-Antwort</translation>
    </message>
    <message>
        <source>WebSocket refused</source>
        <translation>WebSocket abgelehnt</translation>
    </message>
    <message>
        <source>WebSocket answer altered</source>
        <translation>WebSocket-Antwort verändert</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>Port nicht erreichbar</translation>
    </message>
    <message>
        <source>PAC file faulty</source>
        <translation>PAC-Datei fehlerhaft</translation>
    </message>
    <message>
        <source>PAC file too slow</source>
        <translation>PAC-Datei zu langsam</translation>
    </message>
    <message>
        <source>PAC file needs too much memory</source>
        <translation>PAC-Datei braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>nothing found by WPAD</source>
        <translation>über WPAD nichts gefunden</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>out of time</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>hier nicht möglich</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>unbekannter Fehler</translation>
    </message>
    <message>
        <source>a private address</source>
        <translation>eine private Adresse</translation>
    </message>
    <message>
        <source>an address inside a provider&apos;s network</source>
        <translation>eine providerinterne Adresse</translation>
    </message>
    <message>
        <source>a link-local address</source>
        <translation>eine nur im lokalen Netz gültige Adresse</translation>
    </message>
    <message>
        <source>this computer&apos;s own address</source>
        <translation>die Adresse dieses Computers selbst</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>eine leere Adresse</translation>
    </message>
    <message>
        <source>an address for documentation</source>
        <translation>eine Adresse für Dokumentationszwecke</translation>
    </message>
    <message>
        <source>a multicast address</source>
        <translation>eine Multicast-Adresse</translation>
    </message>
    <message>
        <source>a reserved address</source>
        <translation>eine reservierte Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%2 and %n more</source>
        <translation>
            <numerusform>%2 und 1 mehr</numerusform>
            <numerusform>%2 und %n mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>The rejection came from %4.</source>
        <translation>Die Ablehnung kam von %4.</translation>
    </message>
    <message>
        <source>The real gateway was reached as well.</source>
        <translation>Auch das echte Gateway wurde erreicht.</translation>
    </message>
    <message>
        <source>%8 was the first to accept TCP %1, but spoke plain text: “%4”.</source>
        <translation>%8 hat TCP %1 als Erster angenommen, sprach aber Klartext: „%4“.</translation>
    </message>
    <message>
        <source>%8 was the first to accept TCP %1, but its certificate names another host; it was issued by “%4”.</source>
        <translation>%8 hat TCP %1 als Erster angenommen, doch das Zertifikat gehört zu einem anderen Host; ausgestellt hat es „%4“.</translation>
    </message>
    <message>
        <source>%8 was the first to accept TCP %1, but with a certificate from “%4” that is not trusted.</source>
        <translation>%8 hat TCP %1 als Erster angenommen, doch dem Zertifikat von „%4“ ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>The GoTo gateway cannot be reached</source>
        <translation>Das GoTo-Gateway ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 of %2 attempts to connect to %7 failed (most often: %3). Without the gateway the client starts no meeting.</source>
        <translation>%1 von %2 Verbindungsversuchen zu %7 sind gescheitert (meist: %3). Ohne Gateway startet das Programm kein Meeting.</translation>
    </message>
    <message>
        <source>Allow outgoing TCP 443 to the gateway, without inspection:
%6</source>
        <translation>Ausgehendes TCP 443 zum Gateway erlauben, ohne Inspektion:
%6</translation>
    </message>
    <message>
        <source>TCP %1 to the gateway does not connect</source>
        <translation>TCP %1 zum Gateway kommt nicht zustande</translation>
    </message>
    <message>
        <source>TCP %1 to %7 does not connect (%3), TCP %2 does. Version 10 only needs TCP 443, so this is for information.</source>
        <translation>TCP %1 zu %7 kommt nicht zustande (%3), TCP %2 schon. Version 10 braucht nur TCP 443; dies dient also nur zur Information.</translation>
    </message>
    <message>
        <source>TCP %1 to %7 does not connect (%3), TCP %2 does. GoTo documents only TCP 443 for version 10.</source>
        <translation>TCP %1 zu %7 kommt nicht zustande (%3), TCP %2 schon. GoTo nennt für Version 10 nur TCP 443.</translation>
    </message>
    <message>
        <source>Nothing needs to change at the gateway&apos;s ports.</source>
        <translation>An den Ports zum Gateway muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>Allow outgoing TCP %1 to the gateway:
%6</source>
        <translation>Ausgehendes TCP %1 zum Gateway erlauben:
%6</translation>
    </message>
    <message>
        <source>Something else answers in place of the gateway</source>
        <translation>Anstelle des Gateways antwortet etwas anderes</translation>
    </message>
    <message>
        <source>Exempt the gateway from any transparent proxy or sign-in page on TCP %1:
%6</source>
        <translation>Das Gateway auf TCP %1 von transparenten Proxys und Anmeldeseiten ausnehmen:
%6</translation>
    </message>
    <message>
        <source>Names cannot be resolved</source>
        <translation>Namen lassen sich nicht auflösen</translation>
    </message>
    <message>
        <source>%1 of %2 names cannot be resolved</source>
        <translation>%1 von %2 Namen lassen sich nicht auflösen</translation>
    </message>
    <message>
        <source>Name resolution failed (%3) for %7. DNS servers asked: %4.</source>
        <translation>Die Namensauflösung ist gescheitert (%3) für %7. Gefragte DNS-Server: %4.</translation>
    </message>
    <message>
        <source>Make the DNS servers resolve these names, and take them off any DNS filter:
%6</source>
        <translation>Dafür sorgen, dass die DNS-Server diese Namen auflösen, und sie von DNS-Filtern ausnehmen:
%6</translation>
    </message>
    <message>
        <source>Names resolve to false addresses</source>
        <translation>Namen führen zu falschen Adressen</translation>
    </message>
    <message>
        <source>%1 of %2 names resolve to false addresses</source>
        <translation>%1 von %2 Namen führen zu falschen Adressen</translation>
    </message>
    <message>
        <source>%8 resolves to %4, %3, where no GoTo server can be. DNS filters and sign-in pages answer like this. Affected: %7.</source>
        <translation>%8 führt zu %4, und das ist %3; dort kann kein GoTo-Server stehen. So antworten DNS-Filter und Anmeldeseiten. Betroffen: %7.</translation>
    </message>
    <message>
        <source>Find out which DNS server gives these answers and take these names off its filter:
%6</source>
        <translation>Feststellen, welcher DNS-Server so antwortet, und diese Namen von seinem Filter ausnehmen:
%6</translation>
    </message>
    <message>
        <source>Names resolve outside GoTo&apos;s networks</source>
        <translation>Namen führen aus den GoTo-Netzen hinaus</translation>
    </message>
    <message>
        <source>The documented networks do not contain these addresses: %7. Either GoTo has moved the service, or a DNS server gives a false answer.</source>
        <translation>Diese Adressen liegen nicht in den dokumentierten Netzen: %7. Entweder ist der Dienst bei GoTo umgezogen, oder ein DNS-Server antwortet falsch.</translation>
    </message>
    <message>
        <source>Ask a second, independent DNS server for these names. If it agrees, ask GoTo for the current list of networks; if not, correct the first one:
%6</source>
        <translation>Einen zweiten, unabhängigen DNS-Server nach diesen Namen fragen. Antwortet er gleich, bei GoTo die aktuelle Netzliste erfragen; wenn nicht, den ersten berichtigen:
%6</translation>
    </message>
    <message>
        <source>Assumed hosts do not answer</source>
        <translation>Vermutete Hosts antworten nicht</translation>
    </message>
    <message>
        <source>GoTo documents no hosts for these domains, so likely ones were tried (%3): %7. That proves nothing.</source>
        <translation>Für diese Domänen nennt GoTo keine Hosts, daher wurden wahrscheinliche versucht (%3): %7. Das beweist nichts.</translation>
    </message>
    <message>
        <source>Act only if meetings fail although everything else works. Then allow outgoing TCP 443 to the domains of these hosts:
%6</source>
        <translation>Nur handeln, wenn Meetings scheitern, obwohl alles andere funktioniert. Dann ausgehendes TCP 443 zu den Domänen dieser Hosts erlauben:
%6</translation>
    </message>
    <message>
        <source>No connection on TCP 443 (most often: %3) to %7.</source>
        <translation>Keine Verbindung über TCP 443 (meist: %3) zu %7.</translation>
    </message>
    <message>
        <source>Allow outgoing TCP 443 to these hosts, directly or through the proxy:
%6</source>
        <translation>Ausgehendes TCP 443 zu diesen Hosts erlauben, direkt oder über den Proxy:
%6</translation>
    </message>
    <message>
        <source>What answers are not the servers</source>
        <translation>Es antworten nicht die Server</translation>
    </message>
    <message>
        <source>In place of %1 of %2 hosts something else answers</source>
        <translation>Anstelle von %1 der %2 Hosts antwortet etwas anderes</translation>
    </message>
    <message>
        <source>TCP 443 opens, but what answers there cannot be used (most often: %3): %7. Either the server itself is set up wrongly, or a filter or name server answers in its place.</source>
        <translation>TCP 443 kommt zustande, aber was dort antwortet, ist nicht zu gebrauchen (am häufigsten: %3): %7. Entweder ist der Server selbst falsch eingerichtet, oder ein Filter oder DNS-Server antwortet an seiner Stelle.</translation>
    </message>
    <message>
        <source>Try the same hosts from another network. If they fail there as well, tell GoTo; if not, find what answers here, and take these hosts off it:
%6</source>
        <translation>Dieselben Hosts aus einem anderen Netz versuchen. Scheitern sie auch dort, GoTo verständigen; wenn nicht, herausfinden, was hier antwortet, und diese Hosts davon ausnehmen:
%6</translation>
    </message>
    <message>
        <source>TLS does not get through</source>
        <translation>TLS kommt nicht durch</translation>
    </message>
    <message>
        <source>TLS does not get through to %1 of %2 hosts</source>
        <translation>TLS kommt zu %1 von %2 Hosts nicht durch</translation>
    </message>
    <message>
        <source>TCP 443 opens, but the first TLS message gets no answer from %7.</source>
        <translation>TCP 443 kommt zustande, doch auf die erste TLS-Nachricht folgt keine Antwort von %7.</translation>
    </message>
    <message>
        <source>TCP 443 opens, but the connection breaks off (%3) as soon as TLS begins, to %7.</source>
        <translation>TCP 443 kommt zustande, bricht aber ab (%3), sobald TLS beginnt, und zwar zu %7.</translation>
    </message>
    <message>
        <source>Look on firewall and proxy for rules that inspect TLS or filter host names on TCP 443, and exempt these hosts:
%6</source>
        <translation>Auf Firewall und Proxy nach Regeln suchen, die auf TCP 443 in TLS hineinsehen oder Hostnamen filtern, und diese Hosts davon ausnehmen:
%6</translation>
    </message>
    <message>
        <source>The same is seen where only large packets get lost, as in VPNs and on DSL lines with a wrong packet size (MTU).</source>
        <translation>Genauso sieht es aus, wo nur große Pakete verloren gehen, wie in VPNs und an DSL-Anschlüssen mit falscher Paketgröße (MTU).</translation>
    </message>
    <message>
        <source>Encrypted connections are inspected by “%3”</source>
        <translation>„%3“ sieht in verschlüsselte Verbindungen hinein</translation>
    </message>
    <message>
        <source>%1 of %2 hosts show a certificate from “%3” in place of a public authority&apos;s; this computer trusts it. Inspection can break the start of a meeting and slows audio and video down. Affected: %7.</source>
        <translation>%1 von %2 Hosts zeigen ein Zertifikat von „%3“ statt eines von einer öffentlichen Zertifizierungsstelle; dieser Computer vertraut ihm. Eine solche Inspektion kann den Start eines Meetings verhindern und bremst Ton und Bild. Betroffen: %7.</translation>
    </message>
    <message>
        <source>Certificates from “%3” are not trusted</source>
        <translation>Zertifikate von „%3“ sind nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>%1 of %2 hosts show a certificate from “%3”, for which neither a public authority nor this computer vouches. Either a device on the way opens the encryption, or the server is set up wrongly. Affected: %7.</source>
        <translation>%1 von %2 Hosts zeigen ein Zertifikat von „%3“, für das weder eine öffentliche Zertifizierungsstelle noch dieser Computer bürgt. Entweder bricht ein Gerät unterwegs die Verschlüsselung auf, oder der Server ist falsch eingerichtet. Betroffen: %7.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Helpdesk view</source>
        <translation>Helpdesk-Ansicht</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Diese Prüfung</translation>
    </message>
    <message>
        <source>Opened report</source>
        <translation>Geöffneter Bericht</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Connection race</source>
        <translation>Verbindungsrennen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>That computer</source>
        <translation>Geprüfter Computer</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Best today</source>
        <translation>Heute am besten</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Open report…</source>
        <translation>Bericht öffnen …</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Copy rule</source>
        <translation>Regel kopieren</translation>
    </message>
    <message>
        <source>Copy run code</source>
        <translation>Prüfcode kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>About Clearway</source>
        <translation>Über Clearway</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Check for</source>
        <translation>Prüfen für</translation>
    </message>
    <message>
        <source>Checking your connection…</source>
        <translation>Ihre Verbindung wird geprüft …</translation>
    </message>
    <message>
        <source>You still get a report of what was checked so far.</source>
        <translation>Einen Bericht über das bisher Geprüfte erhalten Sie trotzdem.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Cause (likely)</source>
        <translation>Ursache (wahrscheinlich)</translation>
    </message>
    <message>
        <source>Cause (possible)</source>
        <translation>Ursache (möglich)</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Wer es beheben kann</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Was Sie jetzt tun können</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Not green %1</source>
        <translation>Nicht grün %1</translation>
    </message>
    <message>
        <source>Find host or network</source>
        <translation>Host oder Netz suchen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Das können Sie tun</translation>
    </message>
    <message>
        <source>Remedy for your helpdesk</source>
        <translation>Abhilfe für Ihren Helpdesk</translation>
    </message>
    <message>
        <source>Remedy for the network team</source>
        <translation>Abhilfe für das Netzwerkteam</translation>
    </message>
    <message>
        <source>Remedy for GoTo</source>
        <translation>Abhilfe für GoTo</translation>
    </message>
    <message>
        <source>Choose a cell to see what its answer rests on.</source>
        <translation>Wählen Sie eine Zelle, um zu sehen, worauf ihr Ergebnis beruht.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>Every server can be reached. What limits a call is the quality on the way to the media peer; its figures are below.</source>
        <translation>Alle Server sind erreichbar. Was ein Gespräch einschränkt, ist die Qualität auf dem Weg zur Mediengegenstelle; die Werte stehen unten.</translation>
    </message>
    <message>
        <source>No evidence: this was not tested.</source>
        <translation>Keine Belege: Das wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>A sign is not yet a problem, and no sign does not mean that all is well.</source>
        <translation>Ein Hinweis ist noch kein Problem, und ohne Hinweis ist nicht alles gut.</translation>
    </message>
    <message>
        <source>Clearway report</source>
        <translation>Clearway-Bericht</translation>
    </message>
    <message>
        <source>Run code</source>
        <translation>Prüfcode</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Public authorities</source>
        <translation>Öffentliche Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Network modes</source>
        <translation>Netzwerkmodi</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <translation>Netzwerkadapter</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Could not be produced</source>
        <translation>Nicht erstellt</translation>
    </message>
    <message>
        <source>The check was stopped early; what is missing counts as not tested.</source>
        <translation>Die Prüfung wurde vorzeitig beendet; was fehlt, gilt als nicht geprüft.</translation>
    </message>
    <message>
        <source>The verdict was certain after %1.</source>
        <translation>Das Ergebnis stand nach %1 fest.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Rehearsal – %1</source>
        <translation>Übung – %1</translation>
    </message>
    <message>
        <source>Rehearsal network</source>
        <translation>Übungsnetz</translation>
    </message>
    <message>
        <source>This computer&apos;s network</source>
        <translation>Netz dieses Computers</translation>
    </message>
    <message>
        <source>The verdict, judged again, matches.</source>
        <translation>Die erneute Auswertung kommt zum selben Ergebnis.</translation>
    </message>
    <message>
        <source>The verdict, judged again, differs from the one stored. The new one is shown.</source>
        <translation>Die erneute Auswertung weicht vom gespeicherten Ergebnis ab. Gezeigt wird die neue.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Bericht gespeichert: %1</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2</source>
        <translation>Der Bericht ließ sich nicht als %1 speichern: %2</translation>
    </message>
    <message>
        <source>This report cannot be opened: %1</source>
        <translation>Dieser Bericht lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>The report could not be written to %1 (%2). It follows here, so that nothing is lost.</source>
        <translation>Der Bericht ließ sich nicht nach %1 schreiben (%2). Er folgt hier, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>This catalogue cannot be used: %1</source>
        <translation>Dieser Katalog ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>The check could not start: %1</source>
        <translation>Die Prüfung ließ sich nicht starten: %1</translation>
    </message>
    <message>
        <source>Unknown option: %1</source>
        <translation>Unbekannte Option: %1</translation>
    </message>
    <message>
        <source>%1 does not know “%2”. It takes: %3</source>
        <translation>%1 kennt „%2“ nicht. Möglich sind: %3</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>Stopped. The report holds what was checked so far.</source>
        <translation>Angehalten. Der Bericht enthält das bisher Geprüfte.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Clearway reports (*.json)</source>
        <translation>Clearway-Berichte (*.json)</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>Meeting opener</source>
        <translation>Meeting-Starter</translation>
    </message>
    <message>
        <source>No inspection</source>
        <translation>Keine Inspektion</translation>
    </message>
    <message>
        <source>TCP networks</source>
        <translation>TCP-Netze</translation>
    </message>
    <message>
        <source>UDP networks</source>
        <translation>UDP-Netze</translation>
    </message>
    <message>
        <source>The first server the client looks for; without it no meeting starts.</source>
        <translation>Der Server, den das Programm zuerst sucht; ohne ihn startet kein Meeting.</translation>
    </message>
    <message>
        <source>Sites that must answer on TCP 443, for sign-in and for the meeting.</source>
        <translation>Adressen, die auf TCP 443 antworten müssen, für die Anmeldung und das Meeting.</translation>
    </message>
    <message>
        <source>Hosts that start the meeting and download the program.</source>
        <translation>Hosts, die das Meeting starten und das Programm herunterladen.</translation>
    </message>
    <message>
        <source>Domains whose encryption no device on the way may open.</source>
        <translation>Domänen, deren Verschlüsselung kein Gerät unterwegs aufbrechen darf.</translation>
    </message>
    <message>
        <source>GoTo&apos;s own networks on TCP 443, for screen sharing and media.</source>
        <translation>Netze von GoTo auf TCP 443, für das Teilen des Bildschirms, Ton und Bild.</translation>
    </message>
    <message>
        <source>GoTo&apos;s own networks on UDP, for good audio and video.</source>
        <translation>Netze von GoTo über UDP, für guten Ton und gutes Bild.</translation>
    </message>
    <message>
        <source>Lasting connections that begin as HTTPS and stay open.</source>
        <translation>Dauerhafte Verbindungen, die als HTTPS beginnen und offen bleiben.</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Domäne %1</translation>
    </message>
    <message>
        <source>Meeting opener %1</source>
        <translation>Meeting-Starter %1</translation>
    </message>
    <message>
        <source>No inspection of %1</source>
        <translation>Keine Inspektion von %1</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>kein Vertrauen</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>inspiziert</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht zu sehen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The rejection came from %5.</source>
        <translation>Die Ablehnung kam von %5.</translation>
    </message>
    <message>
        <source>UDP %3 is blocked, the other port does not answer</source>
        <translation>UDP %3 ist gesperrt, der andere Port antwortet nicht</translation>
    </message>
    <message>
        <source>UDP %3 is blocked, UDP %4 gets through</source>
        <translation>UDP %3 ist gesperrt, UDP %4 kommt durch</translation>
    </message>
    <message>
        <source>UDP to GoTo&apos;s networks is blocked</source>
        <translation>UDP zu den GoTo-Netzen ist gesperrt</translation>
    </message>
    <message>
        <source>UDP to %1 of %2 GoTo networks is blocked</source>
        <translation>UDP zu %1 von %2 GoTo-Netzen ist gesperrt</translation>
    </message>
    <message>
        <source>UDP %3 to %7 is rejected. Whether the other port gets through is not known; if it does not, audio and video get worse.</source>
        <translation>UDP %3 zu %7 wird abgewiesen. Ob der andere Port durchkommt, ist nicht bekannt; wenn nicht, werden Ton und Bild schlechter.</translation>
    </message>
    <message>
        <source>UDP %3 to %7 is rejected. Audio and video can use UDP %4 instead.</source>
        <translation>UDP %3 zu %7 wird abgewiesen. Ton und Bild können stattdessen UDP %4 nutzen.</translation>
    </message>
    <message>
        <source>UDP %3 to %7 is rejected. Audio and video then fall back to TCP and get worse.</source>
        <translation>UDP %3 zu %7 wird abgewiesen. Ton und Bild weichen dann auf TCP aus und werden schlechter.</translation>
    </message>
    <message>
        <source>TCP %3 to GoTo&apos;s networks is blocked</source>
        <translation>TCP %3 zu den GoTo-Netzen ist gesperrt</translation>
    </message>
    <message>
        <source>TCP %3 to %1 of %2 GoTo networks is blocked</source>
        <translation>TCP %3 zu %1 von %2 GoTo-Netzen ist gesperrt</translation>
    </message>
    <message>
        <source>Connections on TCP %3 to %7 are rejected. Media and screen sharing then need a proxy.</source>
        <translation>Verbindungen über TCP %3 zu %7 werden abgewiesen. Ton, Bild und geteilte Bildschirme brauchen dann einen Proxy.</translation>
    </message>
    <message>
        <source>Allow outgoing TCP %3 to these networks, or send it through the proxy:
%6</source>
        <translation>Ausgehendes TCP %3 zu diesen Netzen erlauben oder über den Proxy leiten:
%6</translation>
    </message>
    <message>
        <source>No answer on TCP from GoTo&apos;s networks</source>
        <translation>Keine Antwort über TCP aus den GoTo-Netzen</translation>
    </message>
    <message>
        <source>No answer on TCP from %1 of %2 GoTo networks</source>
        <translation>Keine Antwort über TCP aus %1 von %2 GoTo-Netzen</translation>
    </message>
    <message>
        <source>No sampled address of %7 answered on TCP %3. GoTo does not document which addresses answer, so this does not prove a block.</source>
        <translation>Aus %7 hat keine der geprüften Adressen auf TCP %3 geantwortet. GoTo gibt nicht an, welche Adressen antworten; eine Sperre ist damit nicht belegt.</translation>
    </message>
    <message>
        <source>Make sure that the firewall allows outgoing TCP %3 to these networks:
%6</source>
        <translation>Sicherstellen, dass die Firewall ausgehendes TCP %3 zu diesen Netzen erlaubt:
%6</translation>
    </message>
    <message>
        <source>Whether the proxy reaches GoTo&apos;s networks is not known</source>
        <translation>Ob der Proxy die GoTo-Netze erreicht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The proxy agrees to connect to TCP %3 of %7, but it also agreed for hosts whose servers never answered. So its yes proves nothing.</source>
        <translation>Der Proxy ist bereit, TCP %3 von %7 zu verbinden, war es aber auch bei Hosts, deren Server nie antworteten. Sein Ja beweist also nichts.</translation>
    </message>
    <message>
        <source>Make sure that the proxy may connect to TCP %3 of these networks:
%6</source>
        <translation>Sicherstellen, dass der Proxy TCP %3 dieser Netze verbinden darf:
%6</translation>
    </message>
    <message>
        <source>No answer on UDP from GoTo&apos;s networks</source>
        <translation>Keine Antwort über UDP aus den GoTo-Netzen</translation>
    </message>
    <message>
        <source>No answer on UDP from %1 of %2 GoTo networks</source>
        <translation>Keine Antwort über UDP aus %1 von %2 GoTo-Netzen</translation>
    </message>
    <message>
        <source>Test packets to UDP %3 of %7 got no answer. GoTo&apos;s media servers need not answer them, so this does not prove a block.</source>
        <translation>Testpakete an UDP %3 von %7 blieben ohne Antwort. Die Ton- und Bildserver von GoTo müssen darauf nicht antworten; eine Sperre ist damit nicht belegt.</translation>
    </message>
    <message>
        <source>Name lookup of %1 (%2) at %3</source>
        <translation>Namensauflösung von %1 (%2) bei %3</translation>
    </message>
    <message>
        <source>TCP %1, same address</source>
        <translation>TCP %1, selbe Adresse</translation>
    </message>
    <message>
        <source>TCP %1 to %2</source>
        <translation>TCP %1 an %2</translation>
    </message>
    <message>
        <source>TLS on port %1, same address</source>
        <translation>TLS auf Port %1, selbe Adresse</translation>
    </message>
    <message>
        <source>TLS on port %1 with %2</source>
        <translation>TLS auf Port %1 mit %2</translation>
    </message>
    <message>
        <source>UDP %1, same address</source>
        <translation>UDP %1, selbe Adresse</translation>
    </message>
    <message>
        <source>UDP %1 to %2</source>
        <translation>UDP %1 an %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not run, the check ended before</source>
        <translation>nicht ausgeführt, die Prüfung endete vorher</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>TLS is up after %1, certificate from “%2”</source>
        <translation>TLS steht nach %1, Zertifikat von „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%n sent, answer after %2</source>
        <translation>
            <numerusform>%n gesendet, Antwort nach %2</numerusform>
            <numerusform>%n gesendet, Antwort nach %2</numerusform>
        </translation>
    </message>
    <message>
        <source>connected in %1</source>
        <translation>verbunden in %1</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>erledigt in %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sent, %2</source>
        <translation>
            <numerusform>%n gesendet, %2</numerusform>
            <numerusform>%n gesendet, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, certificate from “%2”</source>
        <translation>%1, Zertifikat von „%2“</translation>
    </message>
    <message>
        <source>%1, reported by the target itself</source>
        <translation>%1, gemeldet vom Ziel selbst</translation>
    </message>
    <message>
        <source>%1, reported by %2</source>
        <translation>%1, gemeldet von %2</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>through proxy %1</source>
        <translation>über Proxy %1</translation>
    </message>
    <message>
        <source>This network wants a sign-in first</source>
        <translation>Dieses Netz verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>A sign-in page answers in place of the servers, as in hotels and guest networks.</source>
        <translation>Anstelle der Server antwortet eine Anmeldeseite, wie in Hotels und Gastnetzen.</translation>
    </message>
    <message>
        <source>Open any web page in your browser, accept the terms or sign in there, then check again.</source>
        <translation>Öffnen Sie im Browser eine beliebige Webseite, bestätigen Sie dort die Bedingungen oder melden Sie sich an, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>A transparent proxy answers in place of the servers</source>
        <translation>Anstelle der Server antwortet ein transparenter Proxy</translation>
    </message>
    <message>
        <source>A transparent proxy asks for a sign-in</source>
        <translation>Ein transparenter Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Der Proxy ist nicht erreichbar</translation>
    </message>
    <message>
        <source>This computer is set up to use the proxy %8, but no connection to it comes up.</source>
        <translation>Auf diesem Computer ist der Proxy %8 eingestellt, doch eine Verbindung zu ihm kommt nicht zustande.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name and port in the settings, and whether the proxy is running.</source>
        <translation>Name und Port des Proxys in den Einstellungen prüfen, und ob der Proxy läuft.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password</source>
        <translation>Der Proxy verlangt Benutzername und Kennwort</translation>
    </message>
    <message>
        <source>The proxy %8 lets nothing through without a sign-in. Clearway does not sign in by itself, so the way behind the proxy was not tested.</source>
        <translation>Der Proxy %8 lässt ohne Anmeldung nichts durch. Clearway meldet sich nicht von selbst an, daher wurde der Weg hinter dem Proxy nicht geprüft.</translation>
    </message>
    <message>
        <source>The proxy %8 asks for a sign-in for some hosts only: %7. Clearway does not sign in by itself, so the way to them was not tested.</source>
        <translation>Der Proxy %8 verlangt nur für manche Hosts eine Anmeldung: %7. Clearway meldet sich nicht von selbst an, daher wurde der Weg zu ihnen nicht geprüft.</translation>
    </message>
    <message>
        <source>The proxy %8 asks for a sign-in for some hosts only and offers: %3. These are %7. Clearway does not sign in by itself, so the way to them was not tested.</source>
        <translation>Der Proxy %8 verlangt nur für manche Hosts eine Anmeldung und bietet an: %3. Es sind %7. Clearway meldet sich nicht von selbst an, daher wurde der Weg zu ihnen nicht geprüft.</translation>
    </message>
    <message>
        <source>Give the user name for the proxy and check again, or let GoTo&apos;s domains through without a sign-in.</source>
        <translation>Den Benutzernamen für den Proxy angeben und erneut prüfen, oder die GoTo-Domänen ohne Anmeldung durchlassen.</translation>
    </message>
    <message>
        <source>The proxy did not accept the sign-in</source>
        <translation>Der Proxy hat die Anmeldung nicht angenommen</translation>
    </message>
    <message>
        <source>The proxy %8 turned the user name or the password down.</source>
        <translation>Der Proxy %8 hat den Benutzernamen oder das Kennwort zurückgewiesen.</translation>
    </message>
    <message>
        <source>Enter user name and password again. If that does not help, have the account on the proxy checked.</source>
        <translation>Benutzername und Kennwort noch einmal eingeben. Hilft das nicht, das Konto am Proxy prüfen lassen.</translation>
    </message>
    <message>
        <source>The proxy denies access</source>
        <translation>Der Proxy verweigert den Zugriff</translation>
    </message>
    <message>
        <source>Proxy settings contradict each other</source>
        <translation>Proxy-Einstellungen widersprechen sich</translation>
    </message>
    <message>
        <source>Decide on one proxy and remove the other entries.</source>
        <translation>Sich für einen Proxy entscheiden und die übrigen Einträge entfernen.</translation>
    </message>
    <message>
        <source>The GoTo client has an old proxy stored</source>
        <translation>Der GoTo-Client hat einen alten Proxy gespeichert</translation>
    </message>
    <message>
        <source>The PAC file does not work</source>
        <translation>Die PAC-Datei funktioniert nicht</translation>
    </message>
    <message>
        <source>Correct the PAC file, or its address in the proxy settings.</source>
        <translation>Die PAC-Datei berichtigen oder ihre Adresse in den Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>The PAC file may be too complicated for the GoTo client</source>
        <translation>Die PAC-Datei ist für den GoTo-Client vielleicht zu kompliziert</translation>
    </message>
    <message>
        <source>Put plain rules for GoTo&apos;s domains at the top of the PAC file.</source>
        <translation>Am Anfang der PAC-Datei einfache Regeln für die GoTo-Domänen einfügen.</translation>
    </message>
    <message>
        <source>The network announces a proxy by itself (WPAD)</source>
        <translation>Das Netz gibt von selbst einen Proxy bekannt (WPAD)</translation>
    </message>
    <message>
        <source>Make sure that this announcement is wanted, and that its PAC file sends GoTo&apos;s domains the right way.</source>
        <translation>Sicherstellen, dass diese Bekanntgabe gewollt ist und dass die PAC-Datei die GoTo-Domänen richtig leitet.</translation>
    </message>
    <message>
        <source>WebSocket does not get through</source>
        <translation>WebSocket kommt nicht durch</translation>
    </message>
    <message>
        <source>Allow WebSocket for GoTo&apos;s domains on proxy and firewall; the header “Upgrade: websocket” must stay.</source>
        <translation>Auf Proxy und Firewall WebSocket für die GoTo-Domänen erlauben; die Kopfzeile „Upgrade: websocket“ muss erhalten bleiben.</translation>
    </message>
    <message>
        <source>The TLS connection to %1 was up after %2 ms.</source>
        <translation>Die TLS-Verbindung zu %1 stand nach %2 ms.</translation>
    </message>
    <message>
        <source>The TLS connection to %1 was up, but its certificate comes from “%2”, which only this computer trusts.</source>
        <translation>Die TLS-Verbindung zu %1 stand, doch das Zertifikat stammt von „%2“, und dem vertraut nur dieser Computer.</translation>
    </message>
    <message numerus="yes">
        <source>All %n hosts answered.</source>
        <translation>
            <numerusform>Der einzige Host dieser Zeile hat geantwortet.</numerusform>
            <numerusform>Alle %n Hosts haben geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hosts answered. The first that failed is %3: %4.</source>
        <translation>%1 von %2 Hosts haben geantwortet. Als erster scheiterte %3: %4.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Keine Verbindung zu %1: %2.</translation>
    </message>
    <message>
        <source>The name %1 could not be resolved: %2.</source>
        <translation>Der Name %1 ließ sich nicht auflösen: %2.</translation>
    </message>
    <message>
        <source>The name %1 resolves to %2, an address that cannot be GoTo&apos;s.</source>
        <translation>Der Name %1 führt zu %2; diese Adresse kann nicht zu GoTo gehören.</translation>
    </message>
    <message>
        <source>GoTo documents no host of this domain. The assumed host %1 was not reached (%2); that alone proves nothing.</source>
        <translation>GoTo nennt keinen Host dieser Domäne. Der vermutete Host %1 wurde nicht erreicht (%2); das allein beweist nichts.</translation>
    </message>
    <message>
        <source>%1 was connected first, on port %2 after %3 ms.</source>
        <translation>%1 war als Erster verbunden, auf Port %2 nach %3 ms.</translation>
    </message>
    <message>
        <source>%1 can only be reached on port %2, which GoTo does not document for version 10.</source>
        <translation>%1 ist nur auf Port %2 erreichbar, den GoTo für Version 10 nicht nennt.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n attempts to connect reached a gateway.</source>
        <translation>
            <numerusform>Der einzige Verbindungsversuch hat kein Gateway erreicht.</numerusform>
            <numerusform>Keiner von %n Verbindungsversuchen hat ein Gateway erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway %1 showed a certificate from “%2”, for which neither a public authority nor this computer vouches.</source>
        <translation>Das Gateway %1 zeigte ein Zertifikat von „%2“, für das weder eine öffentliche Zertifizierungsstelle noch dieser Computer bürgt.</translation>
    </message>
    <message>
        <source>%1 showed a certificate of the public authority “%2”.</source>
        <translation>%1 zeigte ein Zertifikat der öffentlichen Zertifizierungsstelle „%2“.</translation>
    </message>
    <message>
        <source>%1 showed a certificate from “%2”, which only this computer trusts: a device on the way opens the encryption.</source>
        <translation>%1 zeigte ein Zertifikat von „%2“, dem nur dieser Computer vertraut: Ein Gerät unterwegs bricht die Verschlüsselung auf.</translation>
    </message>
    <message>
        <source>%1 showed a certificate from “%2” that is not trusted (%3).</source>
        <translation>%1 zeigte ein Zertifikat von „%2“, das nicht vertrauenswürdig ist (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %n sampled addresses connected, among them %1.</source>
        <translation>
            <numerusform>Die geprüfte Adresse %1 ist erreichbar.</numerusform>
            <numerusform>Erreichbar: %2 von %n geprüften Adressen, darunter %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer from any of %n sampled addresses; that alone does not prove a block.</source>
        <translation>
            <numerusform>Die geprüfte Adresse hat nicht geantwortet; das allein belegt keine Sperre.</numerusform>
            <numerusform>Keine von %n geprüften Adressen hat geantwortet; das allein belegt keine Sperre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 answered on UDP %1.</source>
        <translation>%2 hat auf UDP %1 geantwortet.</translation>
    </message>
    <message>
        <source>UDP %1 gets as far as %2: the server itself replied that nothing listens there, so the way is open.</source>
        <translation>UDP %1 kommt bis %2: Der Server selbst meldete, dass dort nichts lauscht; der Weg ist also offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n packets sent, no answer; that alone does not prove a block.</source>
        <translation>
            <numerusform>Ein Paket gesendet, keine Antwort; das allein belegt keine Sperre.</numerusform>
            <numerusform>%n Pakete gesendet, keine Antwort; das allein belegt keine Sperre.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the chosen products uses it.</source>
        <translation>Keines der gewählten Produkte nutzt es.</translation>
    </message>
    <message>
        <source>Not used where a proxy carries the traffic.</source>
        <translation>Wird nicht genutzt, wo ein Proxy den Verkehr leitet.</translation>
    </message>
    <message>
        <source>This mode uses no UDP.</source>
        <translation>Dieser Modus nutzt kein UDP.</translation>
    </message>
    <message>
        <source>GoTo documents no server to test this with.</source>
        <translation>GoTo nennt keinen Server, mit dem sich das prüfen ließe.</translation>
    </message>
    <message>
        <source>The check ended before this was tested.</source>
        <translation>Die Prüfung endete, bevor dies an der Reihe war.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Dieser Computer ist mit keinem Netz verbunden.</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>Offenes Netz</translation>
    </message>
    <message>
        <source>TCP 443 only</source>
        <translation>Nur TCP 443</translation>
    </message>
    <message>
        <source>UDP blocked</source>
        <translation>UDP gesperrt</translation>
    </message>
    <message>
        <source>DNS fails</source>
        <translation>DNS fällt aus</translation>
    </message>
    <message>
        <source>DNS answers falsely</source>
        <translation>DNS antwortet falsch</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>Gateway ausgefallen</translation>
    </message>
    <message>
        <source>Everything dropped</source>
        <translation>Alles verworfen</translation>
    </message>
    <message>
        <source>Rehearsal “%1”: an invented network, not a result of this computer</source>
        <translation>Übung „%1“: ein erfundenes Netz, kein Ergebnis dieses Computers</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Dieses Netz</translation>
    </message>
    <message>
        <source>Start and sign in</source>
        <translation>Start und Anmeldung</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>Bildschirm teilen</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>Ton und Bild</translation>
    </message>
    <message>
        <source>Looking up the names of GoTo&apos;s servers</source>
        <translation>Die Namen der GoTo-Server werden aufgelöst</translation>
    </message>
    <message>
        <source>Connecting to GoTo&apos;s sites and its gateway</source>
        <translation>Verbindungen zu den Adressen und zum Gateway von GoTo werden aufgebaut</translation>
    </message>
    <message>
        <source>Connecting to GoTo&apos;s networks on TCP</source>
        <translation>TCP-Verbindungen zu den GoTo-Netzen werden aufgebaut</translation>
    </message>
    <message>
        <source>Sending test packets to GoTo&apos;s audio and video networks</source>
        <translation>Testpakete gehen an die Ton- und Bildnetze von GoTo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>checked on %1 at %2 in %3</source>
        <translation>geprüft am %1 um %2 in %3</translation>
    </message>
    <message>
        <source>stopped early, checked on %1 at %2 for %3</source>
        <translation>vorzeitig beendet, geprüft am %1 um %2, Dauer %3</translation>
    </message>
    <message>
        <source>Ready for your meeting</source>
        <translation>Bereit für Ihr Meeting</translation>
    </message>
    <message>
        <source>You can join, but audio and video may be poor</source>
        <translation>Teilnahme möglich, aber Ton und Bild können schlecht sein</translation>
    </message>
    <message>
        <source>You can join, but with limits</source>
        <translation>Teilnahme möglich, aber mit Einschränkungen</translation>
    </message>
    <message>
        <source>You will probably not be able to join</source>
        <translation>Teilnahme voraussichtlich nicht möglich</translation>
    </message>
    <message>
        <source>The check found no clear answer</source>
        <translation>Die Prüfung ergab keine eindeutige Antwort</translation>
    </message>
    <message>
        <source>The check could not finish</source>
        <translation>Die Prüfung konnte nicht abgeschlossen werden</translation>
    </message>
    <message>
        <source>Connect this computer to a network, then check again.</source>
        <translation>Verbinden Sie diesen Computer mit einem Netz und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Open any web page in your browser, sign in to this network, then check again.</source>
        <translation>Öffnen Sie im Browser eine beliebige Webseite, melden Sie sich an diesem Netz an und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Sign in to the proxy in the helpdesk view, on the page “Proxies”; that checks again.</source>
        <translation>Melden Sie sich in der Helpdesk-Ansicht auf der Seite „Proxys“ am Proxy an; dann wird erneut geprüft.</translation>
    </message>
    <message>
        <source>Nothing. You can join your meeting.</source>
        <translation>Nichts. Sie können an Ihrem Meeting teilnehmen.</translation>
    </message>
    <message>
        <source>You can join; audio and video may falter at times</source>
        <translation>Teilnahme möglich; Ton und Bild können zeitweise stocken</translation>
    </message>
    <message>
        <source>Join your meeting. If the sound falters, turn your camera off.</source>
        <translation>Nehmen Sie teil. Wenn der Ton stockt, schalten Sie die Kamera aus.</translation>
    </message>
    <message>
        <source>Dial in by phone for the sound, and leave your camera off.</source>
        <translation>Wählen Sie sich für den Ton per Telefon ein und lassen Sie die Kamera aus.</translation>
    </message>
    <message>
        <source>Join a few minutes early, so that there is time if something is slow.</source>
        <translation>Treten Sie einige Minuten früher bei, damit Zeit bleibt, falls etwas langsam ist.</translation>
    </message>
    <message>
        <source>Dial in by phone or join from another network, and send this report to your helpdesk.</source>
        <translation>Wählen Sie sich per Telefon ein oder nehmen Sie aus einem anderen Netz teil, und schicken Sie diesen Bericht Ihrem Helpdesk.</translation>
    </message>
    <message>
        <source>Check again. If the answer stays unclear, send this report to your helpdesk.</source>
        <translation>Prüfen Sie erneut. Bleibt das Ergebnis unklar, schicken Sie diesen Bericht Ihrem Helpdesk.</translation>
    </message>
    <message>
        <source>None of the four network modes works.</source>
        <translation>Keiner der vier Netzwerkmodi funktioniert.</translation>
    </message>
    <message>
        <source>None of the four network modes is known to work.</source>
        <translation>Von keinem der vier Netzwerkmodi steht fest, dass er funktioniert.</translation>
    </message>
    <message>
        <source>Best mode today: %1.</source>
        <translation>Heute am besten: %1.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Works with limits</source>
        <translation>Funktioniert eingeschränkt</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht eindeutig</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Hier nicht nötig</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your helpdesk</source>
        <translation>Ihr Helpdesk</translation>
    </message>
    <message>
        <source>Network team</source>
        <translation>Netzwerkteam</translation>
    </message>
    <message>
        <source>Proxy only</source>
        <translation>Nur Proxy</translation>
    </message>
    <message>
        <source>Proxy, UDP direct</source>
        <translation>Proxy, UDP direkt</translation>
    </message>
    <message>
        <source>GoTo networks direct</source>
        <translation>GoTo-Netze direkt</translation>
    </message>
    <message>
        <source>All outgoing open</source>
        <translation>Alles ausgehend offen</translation>
    </message>
    <message>
        <source>All TCP on port 443 through the HTTPS proxy, no UDP.</source>
        <translation>Alles TCP auf Port 443 durch den HTTPS-Proxy, kein UDP.</translation>
    </message>
    <message>
        <source>All TCP on port 443 through the HTTPS proxy, UDP directly through the firewall.</source>
        <translation>Alles TCP auf Port 443 durch den HTTPS-Proxy, UDP direkt durch die Firewall.</translation>
    </message>
    <message>
        <source>TCP and UDP to the GoTo networks directly through the firewall, all other TCP through the HTTPS proxy.</source>
        <translation>TCP und UDP zu den GoTo-Netzen direkt durch die Firewall, alles andere TCP durch den HTTPS-Proxy.</translation>
    </message>
    <message>
        <source>The firewall lets all outgoing TCP and UDP through.</source>
        <translation>Die Firewall lässt alles ausgehende TCP und UDP durch.</translation>
    </message>
    <message>
        <source>Some hosts cannot be reached</source>
        <translation>Einige Hosts sind nicht erreichbar</translation>
    </message>
    <message>
        <source>No connection on TCP 443 (%3) to %7. They are optional, or other hosts of their domains answer.</source>
        <translation>Keine Verbindung über TCP 443 (%3) zu %7. Sie sind entbehrlich, oder andere Hosts ihrer Domänen antworten.</translation>
    </message>
    <message>
        <source>To remove this limit, allow outgoing TCP 443 to these hosts:
%6</source>
        <translation>Um diese Einschränkung zu beheben, ausgehendes TCP 443 zu diesen Hosts erlauben:
%6</translation>
    </message>
    <message>
        <source>None of the hosts can be reached</source>
        <translation>Keiner der Hosts ist erreichbar</translation>
    </message>
    <message>
        <source>%1 of %2 hosts cannot be reached</source>
        <translation>%1 von %2 Hosts sind nicht erreichbar</translation>
    </message>
    <message>
        <source>Allow outgoing UDP %3, replies included, past any proxy to these networks:
%6</source>
        <translation>Ausgehendes UDP %3 samt Antworten zu diesen Netzen erlauben, am Proxy vorbei:
%6</translation>
    </message>
    <message>
        <source>Make sure that the firewall allows outgoing UDP %3, replies included, to these networks:
%6</source>
        <translation>Sicherstellen, dass die Firewall ausgehendes UDP %3 samt Antworten zu diesen Netzen erlaubt:
%6</translation>
    </message>
    <message>
        <source>Blocked: %2, reported by %1.</source>
        <translation>Gesperrt: %2, gemeldet von %1.</translation>
    </message>
    <message>
        <source>UDP %1 gets through, UDP %2 is blocked, reported by %3.</source>
        <translation>UDP %1 kommt durch, UDP %2 ist gesperrt, gemeldet von %3.</translation>
    </message>
    <message>
        <source>UDP %2 is blocked, reported by %3; the other port does not answer.</source>
        <translation>UDP %2 ist gesperrt, gemeldet von %3; der andere Port antwortet nicht.</translation>
    </message>
    <message>
        <source>UDP %1 blocked, reported by %2.</source>
        <translation>UDP %1 gesperrt, gemeldet von %2.</translation>
    </message>
    <message>
        <source>No proxy is set up, so this is port 443 as the network carries it.</source>
        <translation>Ein Proxy ist nicht eingestellt; gemeint ist daher Port 443, wie das Netz ihn befördert.</translation>
    </message>
    <message>
        <source>protocol unreachable</source>
        <translation>Protokoll nicht erreichbar</translation>
    </message>
    <message>
        <source>an unknown device</source>
        <translation>einem unbekannten Gerät</translation>
    </message>
    <message>
        <source>this computer itself</source>
        <translation>diesem Computer selbst</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Given for this check</source>
        <translation>Für diese Prüfung angegeben</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>GNOME settings</source>
        <translation>GNOME-Einstellungen</translation>
    </message>
    <message>
        <source>KDE settings</source>
        <translation>KDE-Einstellungen</translation>
    </message>
    <message>
        <source>System-wide file</source>
        <translation>Systemweite Datei</translation>
    </message>
    <message>
        <source>Windows Internet settings</source>
        <translation>Windows-Internetoptionen</translation>
    </message>
    <message>
        <source>Windows services (WinHTTP)</source>
        <translation>Windows-Dienste (WinHTTP)</translation>
    </message>
    <message>
        <source>macOS network settings</source>
        <translation>macOS-Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>Firefox</source>
        <translation>Firefox</translation>
    </message>
    <message>
        <source>Automatic discovery (WPAD)</source>
        <translation>Automatische Suche (WPAD)</translation>
    </message>
    <message>
        <source>Stored by the GoTo client</source>
        <translation>Vom GoTo-Client gespeichert</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>PAC file %1</source>
        <translation>PAC-Datei %1</translation>
    </message>
    <message>
        <source>looks for a PAC file by itself (WPAD)</source>
        <translation>sucht selbst nach einer PAC-Datei (WPAD)</translation>
    </message>
    <message>
        <source>PAC file %1, found by WPAD</source>
        <translation>PAC-Datei %1, durch WPAD gefunden</translation>
    </message>
    <message>
        <source>the same as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Proxy-Einstellungen</translation>
    </message>
    <message>
        <source>the GoTo client would use this one</source>
        <translation>diese würde der GoTo-Client verwenden</translation>
    </message>
    <message>
        <source>without a proxy: %1</source>
        <translation>ohne Proxy: %1</translation>
    </message>
    <message>
        <source>not as it should be: %1</source>
        <translation>nicht, wie es sein sollte: %1</translation>
    </message>
    <message>
        <source>a name and password stand in it; they were not kept</source>
        <translation>Name und Kennwort stehen darin; sie wurden nicht aufbewahrt</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>No proxy setting was found on this computer.</source>
        <translation>Auf diesem Computer wurde keine Proxy-Einstellung gefunden.</translation>
    </message>
    <message>
        <source>The GoTo client would use no proxy.</source>
        <translation>Der GoTo-Client würde keinen Proxy verwenden.</translation>
    </message>
    <message>
        <source>all %1 hosts</source>
        <translation>alle %1 Hosts</translation>
    </message>
    <message>
        <source>The proxy %1 did not let %3 of %4 sampled addresses through: %2.</source>
        <translation>Der Proxy %1 hat %3 von %4 Stichproben-Adressen nicht durchgelassen: %2.</translation>
    </message>
    <message>
        <source>Connections open, but something on the way accepts them in the servers&apos; place, so this does not show that GoTo&apos;s servers were reached.</source>
        <translation>Verbindungen kommen zustande, aber etwas auf dem Weg nimmt sie anstelle der Server an. Das zeigt also nicht, dass die Server von GoTo erreicht wurden.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached, so nothing gets through it.</source>
        <translation>Der Proxy %1 ist nicht erreichbar, also kommt nichts durch ihn hindurch.</translation>
    </message>
    <message>
        <source>%1 accepted the upgrade to WebSocket after %2 ms.</source>
        <translation>%1 hat den Wechsel zu WebSocket nach %2 ms angenommen.</translation>
    </message>
    <message>
        <source>HTTPS to %1 works, the upgrade to WebSocket does not: %2.</source>
        <translation>HTTPS zu %1 funktioniert, der Wechsel zu WebSocket nicht: %2.</translation>
    </message>
    <message>
        <source>HTTPS to %1 does not work either, so WebSocket cannot be judged on its own.</source>
        <translation>Auch HTTPS zu %1 funktioniert nicht, WebSocket lässt sich daher nicht für sich beurteilen.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>no HTTPS</source>
        <translation>kein HTTPS</translation>
    </message>
    <message>
        <source>GoTo direct, rest by proxy</source>
        <translation>GoTo direkt, Rest über Proxy</translation>
    </message>
    <message>
        <source>Proxy with sign-in</source>
        <translation>Proxy mit Anmeldung</translation>
    </message>
    <message>
        <source>Old proxy remembered</source>
        <translation>Alter Proxy gespeichert</translation>
    </message>
    <message>
        <source>Two different proxies set</source>
        <translation>Zwei verschiedene Proxys eingestellt</translation>
    </message>
    <message>
        <source>Proxy without DNS</source>
        <translation>Proxy ohne DNS</translation>
    </message>
    <message>
        <source>PAC file with a bad rule</source>
        <translation>PAC-Datei mit falscher Regel</translation>
    </message>
    <message>
        <source>Transparent proxy with sign-in</source>
        <translation>Transparenter Proxy mit Anmeldung</translation>
    </message>
    <message>
        <source>Guest network with sign-in page</source>
        <translation>Gastnetz mit Anmeldeseite</translation>
    </message>
    <message>
        <source>TLS inspected, trusted</source>
        <translation>TLS aufgebrochen, anerkannt</translation>
    </message>
    <message>
        <source>TLS inspected, not trusted</source>
        <translation>TLS aufgebrochen, nicht anerkannt</translation>
    </message>
    <message>
        <source>TLS inspected, GoTo exempt</source>
        <translation>TLS aufgebrochen, GoTo ausgenommen</translation>
    </message>
    <message>
        <source>Only the proxy reaches the Internet, and only on port 443. Expected: “Proxy only” works, no other mode does.</source>
        <translation>Nur der Proxy kommt ins Internet, und nur auf Port 443. Zu erwarten: „Nur Proxy“ funktioniert, kein anderer Modus.</translation>
    </message>
    <message>
        <source>The firewall lets GoTo&apos;s networks through, TCP and UDP; everything else needs the proxy. Expected: “GoTo networks direct” works.</source>
        <translation>Die Firewall lässt die GoTo-Netze durch, TCP und UDP; alles andere braucht den Proxy. Zu erwarten: „GoTo-Netze direkt“ funktioniert.</translation>
    </message>
    <message>
        <source>TCP gets out only by the proxy, UDP goes out directly. Expected: “Proxy, UDP direct” works.</source>
        <translation>TCP kommt nur über den Proxy hinaus, UDP geht direkt. Zu erwarten: „Proxy, UDP direkt“ funktioniert.</translation>
    </message>
    <message>
        <source>Only the proxy gets out, and it wants a sign-in (user and password: rehearsal). Expected: the proxy asks for a sign-in; once that is given, “Proxy only” works.</source>
        <translation>Nur der Proxy kommt hinaus, und er verlangt eine Anmeldung (Benutzername und Kennwort: rehearsal). Zu erwarten: Der Proxy verlangt eine Anmeldung; ist sie erfolgt, funktioniert „Nur Proxy“.</translation>
    </message>
    <message>
        <source>The network is open, but GoTo has stored a proxy that was switched off. Expected: everything works directly, and the stored proxy is reported as out of date.</source>
        <translation>Das Netz ist offen, doch GoTo hat einen Proxy gespeichert, der abgeschaltet ist. Zu erwarten: Direkt funktioniert alles, und der gespeicherte Proxy wird als veraltet gemeldet.</translation>
    </message>
    <message>
        <source>The environment variables name one proxy, Firefox another; both work, and nothing gets out without one. Expected: “Proxy only” works, and the report says that the two settings contradict each other.</source>
        <translation>Die Umgebungsvariablen nennen einen Proxy, Firefox einen anderen; beide funktionieren, und ohne Proxy kommt nichts hinaus. Zu erwarten: „Nur Proxy“ funktioniert, und der Bericht meldet, dass sich die beiden Einstellungen widersprechen.</translation>
    </message>
    <message>
        <source>This computer cannot resolve names outside the company; the proxy can. Expected: “Proxy only” works all the same, since the client leaves the names to the proxy.</source>
        <translation>Dieser Computer löst keine Namen außerhalb der Firma auf, der Proxy schon. Zu erwarten: „Nur Proxy“ funktioniert trotzdem, denn der Client überlässt dem Proxy die Namen.</translation>
    </message>
    <message>
        <source>The PAC file sends GoTo&apos;s domains to a proxy that refuses them, and everything else to one that works. Expected: nothing works; the report names the rule, and says that the GoTo client may not understand it.</source>
        <translation>Die PAC-Datei schickt die GoTo-Domänen zu einem Proxy, der sie ablehnt, und alles andere zu einem, der funktioniert. Zu erwarten: Nichts funktioniert; der Bericht nennt die Regel und warnt, dass der GoTo-Client sie womöglich nicht versteht.</translation>
    </message>
    <message>
        <source>A device in the way answers for every server on TCP 443, 80 and 8200, opens TLS and asks for a sign-in that the GoTo client cannot give. Expected: no mode works, the device is the cause, and the remedy is to exempt GoTo from its sign-in.</source>
        <translation>Ein Gerät im Weg antwortet auf TCP 443, 80 und 8200 für jeden Server, bricht TLS auf und verlangt eine Anmeldung, die der GoTo-Client nicht leisten kann. Zu erwarten: Kein Modus funktioniert, die Ursache ist das Gerät, und Abhilfe ist, GoTo von seiner Anmeldung auszunehmen.</translation>
    </message>
    <message>
        <source>A guest network shows its sign-in page in place of every server until its terms are accepted. Expected: nothing works, and the sign-in page is the cause; it is not TLS inspection.</source>
        <translation>Ein Gastnetz zeigt anstelle jedes Servers seine Anmeldeseite, bis die Bedingungen angenommen sind. Zu erwarten: Nichts funktioniert, und die Ursache ist die Anmeldeseite; TLS wird nicht aufgebrochen.</translation>
    </message>
    <message>
        <source>The firewall opens all TLS on port 443 with certificates that this computer trusts. Expected: it works with limits, and the report lists the domains to exempt for the network team.</source>
        <translation>Die Firewall bricht alles TLS auf Port 443 auf, mit Zertifikaten, denen dieser Computer vertraut. Zu erwarten: Es funktioniert mit Einschränkungen, und der Bericht nennt dem Netzteam die auszunehmenden Domänen.</translation>
    </message>
    <message>
        <source>The firewall opens all TLS on port 443, but its certificate is not installed on this computer. Expected: nothing works, and the inspection is the cause.</source>
        <translation>Die Firewall bricht alles TLS auf Port 443 auf, doch ihr Zertifikat ist auf diesem Computer nicht installiert. Zu erwarten: Nichts funktioniert, und die Ursache ist das Aufbrechen von TLS.</translation>
    </message>
    <message>
        <source>The firewall leaves the eight domains alone that GoTo wants exempt, and opens all other TLS with certificates that this computer trusts. Expected: everything works, and the eight domains are shown as not inspected.</source>
        <translation>Die Firewall lässt die acht Domänen in Ruhe, die GoTo ausgenommen haben will, und bricht sonst alles TLS auf, mit Zertifikaten, denen dieser Computer vertraut. Zu erwarten: Alles funktioniert, und die acht Domänen gelten als nicht aufgebrochen.</translation>
    </message>
    <message>
        <source>Every server answers on every port; nothing stands in the way. Expected: everything works.</source>
        <translation>Jeder Server antwortet auf jedem Port; nichts steht im Weg. Zu erwarten: Alles funktioniert.</translation>
    </message>
    <message>
        <source>The firewall lets only TCP 443 out. UDP and all other ports stay silent. Expected: it works with limits, because audio and video cannot use UDP.</source>
        <translation>Die Firewall lässt nur TCP 443 hinaus. UDP und alle anderen Ports bleiben stumm. Zu erwarten: Es funktioniert mit Einschränkungen, weil Ton und Bild kein UDP nutzen können.</translation>
    </message>
    <message>
        <source>TCP works. The firewall rejects UDP to GoTo&apos;s networks and says so. Expected: it works with limits, and the block is proven.</source>
        <translation>TCP funktioniert. UDP zu den GoTo-Netzen weist die Firewall ab und meldet das. Zu erwarten: Es funktioniert mit Einschränkungen, und die Sperre ist belegt.</translation>
    </message>
    <message>
        <source>The DNS server answers every question with an error. Expected: nothing works, and DNS is the cause.</source>
        <translation>Der DNS-Server beantwortet jede Frage mit einem Fehler. Zu erwarten: Nichts funktioniert, und die Ursache ist DNS.</translation>
    </message>
    <message>
        <source>A DNS filter resolves GoTo&apos;s names to an address of its own. Expected: nothing works, and the false answers are the cause.</source>
        <translation>Ein DNS-Filter löst die Namen von GoTo zu einer eigenen Adresse auf. Zu erwarten: Nichts funktioniert, und die Ursache sind die falschen Antworten.</translation>
    </message>
    <message>
        <source>Everything works except the gateway, which does not answer. Expected: no mode works, and the gateway is the cause.</source>
        <translation>Alles funktioniert, nur das Gateway antwortet nicht. Zu erwarten: Kein Modus funktioniert, und die Ursache ist das Gateway.</translation>
    </message>
    <message>
        <source>The firewall drops every packet without a word. Expected: nothing works, and the report claims no block, because silence proves none.</source>
        <translation>Die Firewall verwirft jedes Paket stillschweigend. Zu erwarten: Nichts funktioniert, und der Bericht behauptet keine Sperre, denn Schweigen beweist keine.</translation>
    </message>
    <message>
        <source>Password of %1 for the proxy: </source>
        <translation>Passwort von %1 für den Proxy: </translation>
    </message>
    <message>
        <source>array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>arrow function</source>
        <translation>Pfeilfunktion</translation>
    </message>
    <message>
        <source>computed variable</source>
        <translation>berechnete Variable</translation>
    </message>
    <message>
        <source>conditional expression (? :)</source>
        <translation>bedingter Ausdruck (? :)</translation>
    </message>
    <message>
        <source>code made at run time (eval)</source>
        <translation>zur Laufzeit erzeugter Code (eval)</translation>
    </message>
    <message>
        <source>function for IPv6 (…Ex)</source>
        <translation>Funktion für IPv6 (…Ex)</translation>
    </message>
    <message>
        <source>exception handling</source>
        <translation>Ausnahmebehandlung</translation>
    </message>
    <message>
        <source>call of an own function</source>
        <translation>Aufruf einer eigenen Funktion</translation>
    </message>
    <message>
        <source>let or const instead of var</source>
        <translation>let oder const statt var</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>newer JavaScript</source>
        <translation>neueres JavaScript</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>regulärer Ausdruck</translation>
    </message>
    <message>
        <source>string method</source>
        <translation>Zeichenketten-Methode</translation>
    </message>
    <message>
        <source>switch statement</source>
        <translation>switch-Anweisung</translation>
    </message>
    <message>
        <source>template literal</source>
        <translation>Template-Literal</translation>
    </message>
    <message>
        <source>definition of an own function</source>
        <translation>Definition einer eigenen Funktion</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxys</translation>
    </message>
    <message>
        <source>The proxy settings of this computer have not been read yet.</source>
        <translation>Die Proxy-Einstellungen dieses Computers wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Findings about proxies</source>
        <translation>Befunde zu Proxys</translation>
    </message>
    <message>
        <source>Show the finding: %1</source>
        <translation>Befund zeigen: %1</translation>
    </message>
    <message>
        <source>Settings found, in the order they are asked</source>
        <translation>Gefundene Einstellungen, in der Reihenfolge der Abfrage</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Besagt</translation>
    </message>
    <message>
        <source>As written there</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Ohne Proxy</translation>
    </message>
    <message>
        <source>GoTo client</source>
        <translation>GoTo-Client</translation>
    </message>
    <message>
        <source>would use this setting</source>
        <translation>würde diese Einstellung verwenden</translation>
    </message>
    <message>
        <source>would not use this setting</source>
        <translation>würde diese Einstellung nicht verwenden</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>Nicht in Ordnung</translation>
    </message>
    <message>
        <source>Name and password</source>
        <translation>Name und Kennwort</translation>
    </message>
    <message>
        <source>stand in the setting; they were dropped and are in no report</source>
        <translation>stehen in der Einstellung; sie wurden verworfen und sind in keinem Bericht</translation>
    </message>
    <message>
        <source>What it answers for the required hosts</source>
        <translation>Was sie für die benötigten Hosts antwortet</translation>
    </message>
    <message>
        <source>It was not asked about any host.</source>
        <translation>Sie wurde zu keinem Host befragt.</translation>
    </message>
    <message>
        <source>size in bytes: %1; name lookups: %2</source>
        <translation>Größe in Byte: %1; Namensabfragen: %2</translation>
    </message>
    <message>
        <source>What a simpler PAC interpreter may miss</source>
        <translation>Was ein einfacherer PAC-Interpreter übersehen kann</translation>
    </message>
    <message>
        <source>The GoTo client has an interpreter of its own that does not know everything a browser knows.</source>
        <translation>Der GoTo-Client hat einen eigenen Interpreter, der nicht alles kennt, was ein Browser kennt.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Set-up times, direct and through the proxy</source>
        <translation>Aufbauzeiten, direkt und über den Proxy</translation>
    </message>
    <message>
        <source>Until TLS on port 443 is up; name lookups are not counted.</source>
        <translation>Bis TLS auf Port 443 steht; Namensabfragen zählen nicht mit.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Through the proxy</source>
        <translation>Über den Proxy</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Am Proxy anmelden …</translation>
    </message>
    <message>
        <source>Sign in to the proxy again…</source>
        <translation>Erneut am Proxy anmelden …</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Anmelden an %1</translation>
    </message>
    <message>
        <source>Scheme: Basic. Careful: Basic sends the password readable, and the way to this proxy is not encrypted. Whoever listens on this network can read it.</source>
        <translation>Verfahren: Basic. Vorsicht: Basic sendet das Kennwort lesbar, und der Weg zu diesem Proxy ist nicht verschlüsselt. Wer in diesem Netz mithört, kann es lesen.</translation>
    </message>
    <message>
        <source>Scheme: Basic. The way to this proxy is encrypted by TLS; the proxy itself sees the password.</source>
        <translation>Verfahren: Basic. Der Weg zu diesem Proxy ist durch TLS verschlüsselt; der Proxy selbst sieht das Kennwort.</translation>
    </message>
    <message>
        <source>Scheme: Digest. The password itself is not sent.</source>
        <translation>Verfahren: Digest. Das Kennwort selbst wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Only this proxy gets them, for the next check alone. They are not stored and are in no report.</source>
        <translation>Nur dieser Proxy erhält sie, und nur für die nächste Prüfung. Sie werden nicht gespeichert und sind in keinem Bericht.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>The user name must not contain a colon.</source>
        <translation>Der Benutzername darf keinen Doppelpunkt enthalten.</translation>
    </message>
    <message>
        <source>Check again with sign-in</source>
        <translation>Mit Anmeldung erneut prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The proxy accepts only: %1. Clearway does not answer that, because it would have to use your account on this computer.</source>
        <translation>Der Proxy nimmt nur an: %1. Darauf antwortet Clearway nicht, denn es müsste dazu Ihr Konto auf diesem Computer verwenden.</translation>
    </message>
    <message>
        <source>Whoever runs the proxy can help: by letting GoTo&apos;s domains through without a sign-in, or by naming another proxy for this computer.</source>
        <translation>Helfen kann, wer den Proxy betreibt: indem er die GoTo-Domänen ohne Anmeldung durchlässt oder für diesen Computer einen anderen Proxy nennt.</translation>
    </message>
    <message>
        <source>The GoTo client would use no proxy, because none of the settings decides on one.</source>
        <translation>Der GoTo-Client würde keinen Proxy verwenden, weil keine der Einstellungen einen bestimmt.</translation>
    </message>
    <message>
        <source>This check uses “%1”, because it was told to.</source>
        <translation>Diese Prüfung verwendet „%1“, weil es so vorgegeben wurde.</translation>
    </message>
    <message>
        <source>The GoTo client would use “%1”, because the system names no proxy and Firefox does.</source>
        <translation>Der GoTo-Client würde „%1“ verwenden, weil das System keinen Proxy nennt, Firefox aber schon.</translation>
    </message>
    <message>
        <source>The GoTo client would use “%1”, because no setting names a proxy and the network announces this.</source>
        <translation>Der GoTo-Client würde „%1“ verwenden, weil keine Einstellung einen Proxy nennt und das Netz dies bekannt gibt.</translation>
    </message>
    <message>
        <source>The GoTo client would use “%1”, because it stored this proxy earlier and the proxy answers.</source>
        <translation>Der GoTo-Client würde „%1“ verwenden, weil er sich diesen Proxy früher gemerkt hat und der Proxy antwortet.</translation>
    </message>
    <message>
        <source>The GoTo client would use “%1”, because it is the first setting that names a proxy (%2).</source>
        <translation>Der GoTo-Client würde „%1“ verwenden, weil dies die erste Einstellung ist, die einen Proxy nennt (%2).</translation>
    </message>
    <message>
        <source>This check used no proxy and did not look for settings.</source>
        <translation>Diese Prüfung lief ohne Proxy und suchte nicht nach Einstellungen.</translation>
    </message>
    <message>
        <source>No certificate of %1 was seen that tells anything about inspection.</source>
        <translation>Von %1 wurde kein Zertifikat gesehen, das etwas über Inspektion aussagt.</translation>
    </message>
    <message>
        <source>Its name is possibly that of %5, which is not certain.</source>
        <translation>Dem Namen nach ist es möglicherweise %5; sicher ist das nicht.</translation>
    </message>
    <message>
        <source>The certificate says it is %5.</source>
        <translation>Das Zertifikat nennt %5.</translation>
    </message>
    <message>
        <source>What agrees: %4.</source>
        <translation>Dafür spricht: %4.</translation>
    </message>
    <message>
        <source>This was seen through the proxy.</source>
        <translation>Gesehen wurde das auf dem Weg über den Proxy.</translation>
    </message>
    <message>
        <source>%5 runs on this computer as a rule. Switch off its scanning of encrypted connections, or exempt there:
%6</source>
        <translation>%5 läuft in der Regel auf diesem Computer. Dort die Prüfung verschlüsselter Verbindungen abschalten oder ausnehmen:
%6</translation>
    </message>
    <message>
        <source>Have this computer examined: “%3” is known as harmful or as open to abuse. Remove its root certificate, then check again.</source>
        <translation>Diesen Computer untersuchen lassen: „%3“ ist als schädlich oder missbrauchbar bekannt. Das Stammzertifikat entfernen und erneut prüfen.</translation>
    </message>
    <message>
        <source>Switch on Zscaler&apos;s one-click exemption for GoTo, or exempt from its SSL inspection:
%6</source>
        <translation>In Zscaler die vorbereitete Ausnahme für GoTo einschalten oder von der SSL-Inspektion ausnehmen:
%6</translation>
    </message>
    <message>
        <source>Pass these through in the decryption policy of the Cisco WSA. That ends decryption only; if the appliance also asks for a sign-in, exempt them from authentication too:
%6</source>
        <translation>In der Entschlüsselungsrichtlinie der Cisco WSA durchleiten (Passthrough). Das beendet nur die Entschlüsselung; verlangt die Appliance auch eine Anmeldung, dann ebenso von der Authentifizierung ausnehmen:
%6</translation>
    </message>
    <message>
        <source>Let Squid splice these before the rule that bumps (ssl_bump):
%6</source>
        <translation>In Squid vor der Regel, die entschlüsselt (ssl_bump bump), mit „splice“ durchleiten:
%6</translation>
    </message>
    <message>
        <source>Exempt GoTo&apos;s domains and networks from TLS inspection:
%6</source>
        <translation>Die GoTo-Domänen und -Netze von der TLS-Inspektion ausnehmen:
%6</translation>
    </message>
    <message>
        <source>Find the device that issues certificates as “%3” and exempt there from TLS inspection:
%6</source>
        <translation>Das Gerät finden, das Zertifikate als „%3“ ausstellt, und dort von der TLS-Inspektion ausnehmen:
%6</translation>
    </message>
    <message>
        <source>its root was installed on this computer</source>
        <translation>seine Wurzel wurde auf diesem Computer installiert</translation>
    </message>
    <message>
        <source>it signs for servers of different providers</source>
        <translation>es signiert für Server verschiedener Anbieter</translation>
    </message>
    <message>
        <source>its certificates lack the timestamps that public ones have</source>
        <translation>seinen Zertifikaten fehlen die Zeitstempel, die öffentliche haben</translation>
    </message>
    <message>
        <source>its certificates hold only the name that was asked for</source>
        <translation>seine Zertifikate enthalten nur den angefragten Namen</translation>
    </message>
    <message>
        <source>the root is sent along</source>
        <translation>die Wurzel wird mitgeschickt</translation>
    </message>
    <message>
        <source>it answers for addresses that no server has</source>
        <translation>es antwortet für Adressen, die kein Server hat</translation>
    </message>
    <message>
        <source>another port shows a public certificate</source>
        <translation>ein anderer Port zeigt ein öffentliches Zertifikat</translation>
    </message>
    <message>
        <source>the other way, with or without proxy, shows a public certificate</source>
        <translation>der andere Weg, mit oder ohne Proxy, zeigt ein öffentliches Zertifikat</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead</source>
        <translation>Die Uhr dieses Computers geht vor</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind</source>
        <translation>Die Uhr dieses Computers geht nach</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %2 (UTC). By then the certificates of %7 are out of date; together they were last valid until %3.</source>
        <translation>Die Uhr dieses Computers zeigt %2 (UTC). Danach sind die Zertifikate von %7 abgelaufen; gemeinsam gültig waren sie zuletzt bis %3.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %2 (UTC). By then the certificates of %7 are not yet valid; together they are valid from %3 on.</source>
        <translation>Die Uhr dieses Computers zeigt %2 (UTC). Danach sind die Zertifikate von %7 noch nicht gültig; gemeinsam gültig sind sie ab %3.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %2 (UTC), but servers answer that it is %3. Secure connections can fail for that. Contradicted by %7.</source>
        <translation>Die Uhr dieses Computers zeigt %2 (UTC), Server melden aber %3. Daran können sichere Verbindungen scheitern. Widersprochen haben %7.</translation>
    </message>
    <message>
        <source>Certificate chains, the least trusted first</source>
        <translation>Zertifikatsketten, die am wenigsten vertrauenswürdigen zuerst</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Gezeigt von</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Key and signature</source>
        <translation>Schlüssel und Signatur</translation>
    </message>
    <message>
        <source>Too weak today</source>
        <translation>Heute zu schwach</translation>
    </message>
    <message>
        <source>Names in it</source>
        <translation>Namen darin</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Chain as sent</source>
        <translation>Kette wie gesendet</translation>
    </message>
    <message>
        <source>Chain as built with the public roots</source>
        <translation>Kette mit den öffentlichen Wurzeln gebildet</translation>
    </message>
    <message>
        <source>Chain as built with this computer&apos;s roots</source>
        <translation>Kette mit den Wurzeln dieses Computers gebildet</translation>
    </message>
    <message>
        <source>Not recorded in this report.</source>
        <translation>In diesem Bericht nicht festgehalten.</translation>
    </message>
    <message>
        <source>Certificates as text (PEM)</source>
        <translation>Zertifikate als Text (PEM)</translation>
    </message>
    <message>
        <source>Copy PEM</source>
        <translation>PEM kopieren</translation>
    </message>
    <message>
        <source>No certificate was seen.</source>
        <translation>Es wurde kein Zertifikat gesehen.</translation>
    </message>
    <message>
        <source>Trusted publicly</source>
        <translation>Öffentlich anerkannt</translation>
    </message>
    <message>
        <source>Trusted by this computer only</source>
        <translation>Nur von diesem Computer anerkannt</translation>
    </message>
    <message>
        <source>Trusted by nobody</source>
        <translation>Von niemandem anerkannt</translation>
    </message>
    <message>
        <source>Out of date, or another host&apos;s</source>
        <translation>Abgelaufen, oder von einem anderen Host</translation>
    </message>
    <message>
        <source>Nobody looked into these connections.</source>
        <translation>In diese Verbindungen hat niemand hineingesehen.</translation>
    </message>
    <message>
        <source>Somebody between this computer and the servers opens the encryption, and this computer was told to accept that.</source>
        <translation>Zwischen diesem Computer und den Servern öffnet jemand die Verschlüsselung, und dieser Computer soll das hinnehmen.</translation>
    </message>
    <message>
        <source>Either somebody opens the encryption without this computer&apos;s consent, or the server is set up wrongly.</source>
        <translation>Entweder öffnet jemand die Verschlüsselung, ohne dass dieser Computer dem zustimmt, oder der Server ist falsch eingerichtet.</translation>
    </message>
    <message>
        <source>This says nothing about inspection.</source>
        <translation>Über Inspektion sagt das nichts.</translation>
    </message>
    <message>
        <source>Possibly %1; the name alone is not certain.</source>
        <translation>Möglicherweise %1; der Name allein ist nicht sicher.</translation>
    </message>
    <message>
        <source>The certificate says it is %1.</source>
        <translation>Das Zertifikat nennt %1.</translation>
    </message>
    <message>
        <source>name not in it</source>
        <translation>Name nicht enthalten</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>not trusted: %1</source>
        <translation>nicht vertrauenswürdig: %1</translation>
    </message>
    <message>
        <source>%1 to %2 (UTC)</source>
        <translation>%1 bis %2 (UTC)</translation>
    </message>
    <message>
        <source>It sends you to %4.</source>
        <translation>Sie schickt Sie zu %4.</translation>
    </message>
    <message>
        <source>A device on the way accepts TCP %1 in place of the servers, even for addresses that nobody has. It can delay the start of a meeting and slow audio and video down.</source>
        <translation>Ein Gerät auf dem Weg nimmt TCP %1 anstelle der Server an, sogar für Adressen, die niemand hat. Das kann den Start eines Meetings verzögern und Audio und Video verlangsamen.</translation>
    </message>
    <message>
        <source>Something in place of the servers accepts TCP %1: it answered a packet that may go no further than one hop. It can delay the start of a meeting and slow audio and video down.</source>
        <translation>Etwas nimmt TCP %1 anstelle der Server an: Es antwortete auf ein Paket, das nur einen Hop weit darf. Es kann den Start eines Meetings verzögern und Audio und Video bremsen.</translation>
    </message>
    <message>
        <source>It may also be a firewall that accepts every connection at first, or a program on this computer, such as a VPN client or a virus scanner.</source>
        <translation>Es kann auch eine Firewall sein, die jede Verbindung erst einmal annimmt, oder ein Programm auf diesem Computer, etwa ein VPN-Client oder ein Virenscanner.</translation>
    </message>
    <message>
        <source>Exempt GoTo&apos;s networks and domains from redirection to the transparent proxy:
%6</source>
        <translation>Nehmen Sie die Netze und Domänen von GoTo von der Umleitung zum transparenten Proxy aus:
%6</translation>
    </message>
    <message>
        <source>A device on the way that is not set up on this computer demands a sign-in (HTTP status %2), and the GoTo client cannot answer it. Passing HTTPS through undecrypted does not help, because the device opens the connection to deliver its denial.</source>
        <translation>Ein Gerät auf dem Weg, das auf diesem Computer nicht eingerichtet ist, verlangt eine Anmeldung (HTTP-Status %2), die der GoTo-Client nicht beantworten kann. HTTPS unentschlüsselt durchzuleiten hilft nicht, weil das Gerät die Verbindung öffnet, um seine Ablehnung zuzustellen.</translation>
    </message>
    <message>
        <source>A device on the way that is not set up on this computer denies access (HTTP status %2), most likely because nobody has signed in; the GoTo client cannot do that. Passing HTTPS through undecrypted does not help, because the device opens the connection to deliver its denial.</source>
        <translation>Ein Gerät auf dem Weg, das auf diesem Computer nicht eingerichtet ist, verweigert den Zugang (HTTP-Status %2), wahrscheinlich weil sich niemand angemeldet hat; der GoTo-Client kann das nicht. HTTPS unentschlüsselt durchzuleiten hilft nicht, weil das Gerät die Verbindung öffnet, um seine Ablehnung zuzustellen.</translation>
    </message>
    <message>
        <source>Switch authentication off for GoTo on this device (Cisco WSA: an identity by the clients&apos; subnet that needs no authentication, or a custom URL category with the networks below). An old list on the device lacks 173.199.0.0/18, 23.239.228.0/22, 23.239.232.0/23, 23.239.234.0/23 and 23.239.236.0/23; replace it by today&apos;s:
%6</source>
        <translation>Schalten Sie auf diesem Gerät die Authentifizierung für GoTo ab (Cisco WSA: eine Identität nach dem Subnetz der Clients ohne Authentifizierung oder eine eigene URL-Kategorie mit den Netzen unten). Einer alten Liste auf dem Gerät fehlen 173.199.0.0/18, 23.239.228.0/22, 23.239.232.0/23, 23.239.234.0/23 und 23.239.236.0/23; ersetzen Sie sie durch die heutige:
%6</translation>
    </message>
    <message>
        <source>The device names itself “%3”.</source>
        <translation>Das Gerät nennt sich „%3“.</translation>
    </message>
    <message>
        <source>The proxy %8 lets nothing through without a sign-in and offers: %3. Clearway does not sign in by itself, so the way behind the proxy was not tested.</source>
        <translation>Der Proxy %8 lässt ohne Anmeldung nichts durch und bietet an: %3. Clearway meldet sich nicht von selbst an, der Weg hinter dem Proxy wurde daher nicht geprüft.</translation>
    </message>
    <message>
        <source>NTLM and Negotiate are never answered by Clearway, since that would hand your system sign-in to any proxy that asks.</source>
        <translation>NTLM und Negotiate beantwortet Clearway nie, denn das gäbe Ihre Systemanmeldung an jeden Proxy weiter, der danach fragt.</translation>
    </message>
    <message>
        <source>The proxy does not connect</source>
        <translation>Der Proxy verbindet nicht</translation>
    </message>
    <message>
        <source>The proxy %8 answered, but refused to connect to %7.</source>
        <translation>Der Proxy %8 hat geantwortet, aber die Verbindung zu %7 abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy %8 opens the connection to %7 itself, to put a page of its own in place of the answer.</source>
        <translation>Der Proxy %8 öffnet die Verbindung zu %7 selbst, um eine eigene Seite an die Stelle der Antwort zu setzen.</translation>
    </message>
    <message>
        <source>The proxy %8 agreed to connect, but then answered itself in place of %7, or it is no proxy at all.</source>
        <translation>Der Proxy %8 hat der Verbindung zugestimmt, dann aber selbst anstelle von %7 geantwortet, oder er ist gar kein Proxy.</translation>
    </message>
    <message>
        <source>Allow CONNECT to port 443 on the proxy for:
%6</source>
        <translation>Erlauben Sie auf dem Proxy CONNECT zu Port 443 für:
%6</translation>
    </message>
    <message>
        <source>Its answer: %4.</source>
        <translation>Seine Antwort: %4.</translation>
    </message>
    <message>
        <source>For %8, places on this computer name different proxies: %6. The GoTo client may choose another one than the browser.</source>
        <translation>Für %8 nennen Stellen auf diesem Computer verschiedene Proxys: %6. Der GoTo-Client wählt vielleicht einen anderen als der Browser.</translation>
    </message>
    <message>
        <source>The client stored the proxy %8 earlier and prefers it as long as it answers, although today&apos;s settings say: %3.</source>
        <translation>Der Client hat den Proxy %8 früher gespeichert und bevorzugt ihn, solange er antwortet, obwohl die heutigen Einstellungen sagen: %3.</translation>
    </message>
    <message>
        <source>The client stored the proxy %8 earlier. It no longer answers, and trying it delays the start of a meeting. Today&apos;s settings say: %3.</source>
        <translation>Der Client hat den Proxy %8 früher gespeichert. Er antwortet nicht mehr, und der Versuch verzögert den Start eines Meetings. Die heutigen Einstellungen sagen: %3.</translation>
    </message>
    <message>
        <source>Remove the stored proxy and restart the GoTo client. By hand: on Windows the registry key HKEY_CURRENT_USER\SOFTWARE\LogMeInInc\GoToMeeting\ConnectionInfo, on macOS the ConnectionInfo entries in “defaults -currentHost read com.logmein.GoToMeeting”. Or with Clearway:
clearway-cli client forget-proxies</source>
        <translation>Entfernen Sie den gespeicherten Proxy und starten Sie den GoTo-Client neu. Von Hand: unter Windows der Registrierungsschlüssel HKEY_CURRENT_USER\SOFTWARE\LogMeInInc\GoToMeeting\ConnectionInfo, unter macOS die ConnectionInfo-Einträge in „defaults -currentHost read com.logmein.GoToMeeting“. Oder mit Clearway:
clearway-cli client forget-proxies</translation>
    </message>
    <message>
        <source>The PAC file %8 could not be loaded or run (%2), so it is open which proxy applies.</source>
        <translation>Die PAC-Datei %8 ließ sich nicht laden oder ausführen (%2), daher ist offen, welcher Proxy gilt.</translation>
    </message>
    <message>
        <source>The PAC file uses constructs that GoTo&apos;s own, simpler interpreter may read differently or not at all. By line: %7.</source>
        <translation>Die PAC-Datei enthält Konstrukte, die der einfachere Interpreter von GoTo womöglich anders oder gar nicht liest. Nach Zeile: %7.</translation>
    </message>
    <message>
        <source>Proxy auto-discovery found the PAC file %8. The GoTo client reads it too.</source>
        <translation>Die automatische Proxy-Suche hat die PAC-Datei %8 gefunden. Auch der GoTo-Client liest sie.</translation>
    </message>
    <message>
        <source>HTTPS works, but the upgrade to WebSocket does not arrive unchanged (%3) at %7.</source>
        <translation>HTTPS funktioniert, aber der Wechsel zu WebSocket kommt nicht unverändert an (%3), bei %7.</translation>
    </message>
    <message>
        <source>Through the proxy %3 the gateway is there after %1 ms, directly already after %2 ms.</source>
        <translation>Durch den Proxy %3 ist das Gateway nach %1 ms da, direkt schon nach %2 ms.</translation>
    </message>
    <message>
        <source>Let GoTo&apos;s networks past the proxy, or have the proxy checked for what makes it slow.</source>
        <translation>Lassen Sie die Netze von GoTo am Proxy vorbei, oder lassen Sie prüfen, was den Proxy langsam macht.</translation>
    </message>
    <message>
        <source>%1, hop limit %2</source>
        <translation>%1, Hop-Limit %2</translation>
    </message>
    <message>
        <source>the proxy connected in %1</source>
        <translation>der Proxy hat in %1 verbunden</translation>
    </message>
    <message>
        <source>HTTP status %1 in %2</source>
        <translation>HTTP-Status %1 in %2</translation>
    </message>
    <message>
        <source>upgraded to WebSocket in %1</source>
        <translation>in %1 zu WebSocket gewechselt</translation>
    </message>
    <message>
        <source>found %1 in %2</source>
        <translation>%1 in %2 gefunden</translation>
    </message>
    <message>
        <source>%1, HTTP status %2</source>
        <translation>%1, HTTP-Status %2</translation>
    </message>
    <message>
        <source>%1, offers %2</source>
        <translation>%1, bietet %2 an</translation>
    </message>
    <message>
        <source>The GoTo gateway cannot be reached directly</source>
        <translation>Das GoTo-Gateway ist nicht direkt erreichbar</translation>
    </message>
    <message>
        <source>%1 of %2 attempts to connect to %7 without a proxy failed (most often: %3). This concerns only the modes that go to GoTo directly.</source>
        <translation>%1 von %2 Verbindungsversuchen zu %7 ohne Proxy schlugen fehl (am häufigsten: %3). Das betrifft nur die Modi, die direkt zu GoTo gehen.</translation>
    </message>
    <message>
        <source>Needed only for a better mode: allow outgoing TCP 443 to the gateway, without inspection:
%6</source>
        <translation>Nur für einen besseren Modus nötig: ausgehend TCP 443 zum Gateway erlauben, ohne Inspektion:
%6</translation>
    </message>
    <message>
        <source>None of the hosts can be reached directly</source>
        <translation>Keiner der Hosts ist direkt erreichbar</translation>
    </message>
    <message>
        <source>%1 of %2 hosts cannot be reached directly</source>
        <translation>%1 von %2 Hosts sind nicht direkt erreichbar</translation>
    </message>
    <message>
        <source>No connection on TCP 443 without a proxy (most often: %3) to %7. This concerns only the modes that go there directly.</source>
        <translation>Ohne Proxy keine Verbindung auf TCP 443 (am häufigsten: %3) zu %7. Das betrifft nur die Modi, die direkt dorthin gehen.</translation>
    </message>
    <message>
        <source>Needed only for a better mode: allow outgoing TCP 443 to these hosts:
%6</source>
        <translation>Nur für einen besseren Modus nötig: ausgehend TCP 443 zu diesen Hosts erlauben:
%6</translation>
    </message>
    <message>
        <source>GoTo documents no host of this domain. A TLS hello with the name %1 passed the network: the GoTo server at %2 answered it.</source>
        <translation>GoTo nennt keinen Host dieser Domäne. Ein TLS-Verbindungsaufbau mit dem Namen %1 kam durch das Netz: Der GoTo-Server %2 hat geantwortet.</translation>
    </message>
    <message>
        <source>GoTo documents no host of this domain. The proxy did not deny the assumed name %1; it only could not reach it (%2).</source>
        <translation>GoTo nennt keinen Host dieser Domäne. Der Proxy hat den vermuteten Namen %1 nicht verweigert, er konnte ihn nur nicht erreichen (%2).</translation>
    </message>
    <message>
        <source>name passes</source>
        <translation>kommt durch</translation>
    </message>
    <message>
        <source>UDP %3 ends at %5, the other port does not answer</source>
        <translation>UDP %3 endet bei %5, der andere Port antwortet nicht</translation>
    </message>
    <message>
        <source>UDP %3 ends at %5, UDP %4 gets through</source>
        <translation>UDP %3 endet bei %5, UDP %4 kommt durch</translation>
    </message>
    <message>
        <source>UDP to %7 alone ends at %5</source>
        <translation>Nur UDP zu %7 endet bei %5</translation>
    </message>
    <message>
        <source>UDP to GoTo&apos;s networks ends at %5</source>
        <translation>UDP zu den GoTo-Netzen endet bei %5</translation>
    </message>
    <message>
        <source>UDP to %1 of %2 GoTo networks ends at %5</source>
        <translation>UDP zu %1 von %2 GoTo-Netzen endet bei %5</translation>
    </message>
    <message>
        <source>Packets to UDP %3 of %7 are seen as far as %5 and, in three rounds, never beyond; TCP to the same addresses goes on from there. So a device there or right behind it drops UDP. Audio and video then fall back to TCP and get worse.</source>
        <translation>Pakete an UDP %3 von %7 sind bis %5 zu sehen und in drei Runden nie dahinter; TCP zu denselben Adressen geht von dort weiter. Also verwirft ein Gerät dort oder gleich dahinter UDP. Ton und Bild weichen dann auf TCP aus und werden schlechter.</translation>
    </message>
    <message>
        <source>Packets to UDP %3 of %7 are seen as far as %5 and, in three rounds, never beyond; TCP to the same addresses goes on from there. So a device there or right behind it drops UDP %3. Audio and video can use UDP %4 instead.</source>
        <translation>Pakete an UDP %3 von %7 sind bis %5 zu sehen und in drei Runden nie dahinter; TCP zu denselben Adressen geht von dort weiter. Also verwirft ein Gerät dort oder gleich dahinter UDP %3. Ton und Bild können stattdessen UDP %4 benutzen.</translation>
    </message>
    <message>
        <source>On the device at %5, or the next one behind it, allow outgoing UDP %3, replies included, past any proxy to these networks:
%6</source>
        <translation>Auf dem Gerät bei %5 oder dem nächsten dahinter ausgehendes UDP %3 samt Antworten zu diesen Netzen erlauben, am Proxy vorbei:
%6</translation>
    </message>
    <message>
        <source>UDP to %7 alone is blocked</source>
        <translation>Nur UDP zu %7 ist gesperrt</translation>
    </message>
    <message>
        <source>this computer or its first router</source>
        <translation>diesem Computer oder seinem ersten Router</translation>
    </message>
    <message>
        <source>hop %1, %2</source>
        <translation>Hop %1, %2</translation>
    </message>
    <message>
        <source>UDP %2 ends at hop %3, %4, in three rounds; TCP to the same address goes on.</source>
        <translation>UDP %2 endet in drei Runden bei Hop %3, %4; TCP zu derselben Adresse geht weiter.</translation>
    </message>
    <message>
        <source>UDP %1 gets through. UDP %2 ends at hop %3, %4, in three rounds; TCP goes on.</source>
        <translation>UDP %1 kommt durch. UDP %2 endet in drei Runden bei Hop %3, %4; TCP geht weiter.</translation>
    </message>
    <message>
        <source>UDP %2 is not seen at any hop in three rounds; TCP to the same address is.</source>
        <translation>UDP %2 ist in drei Runden bei keinem Hop zu sehen, TCP zu derselben Adresse schon.</translation>
    </message>
    <message>
        <source>UDP %1 gets through. UDP %2 is not seen at any hop in three rounds; TCP is.</source>
        <translation>UDP %1 kommt durch. UDP %2 ist in drei Runden bei keinem Hop zu sehen, TCP schon.</translation>
    </message>
    <message>
        <source>UDP %1 leaves this network: the router %3 outside of it, hop %2, saw it. The server stays silent, as it may.</source>
        <translation>UDP %1 verlässt dieses Netz: Der Router %3 außerhalb davon, Hop %2, hat es gesehen. Der Server schweigt, was er darf.</translation>
    </message>
    <message>
        <source>ends at hop %1</source>
        <translation>bis Hop %1</translation>
    </message>
    <message>
        <source>Path trace by UDP %1 to %2</source>
        <translation>Wegverfolgung mit UDP %1 zu %2</translation>
    </message>
    <message>
        <source>Path trace by TCP %1 to %2</source>
        <translation>Wegverfolgung mit TCP %1 zu %2</translation>
    </message>
    <message>
        <source>the target answered at hop %1</source>
        <translation>das Ziel antwortete bei Hop %1</translation>
    </message>
    <message>
        <source>%1, last seen at hop %2, %3</source>
        <translation>%1, zuletzt gesehen bei Hop %2, %3</translation>
    </message>
    <message>
        <source>One UDP port blocked</source>
        <translation>Ein UDP-Port gesperrt</translation>
    </message>
    <message>
        <source>The firewall rejects UDP 8200 and lets UDP 1853 pass. Expected: it works with limits, and the report says that only 8200 is blocked.</source>
        <translation>Die Firewall weist UDP 8200 ab und lässt UDP 1853 durch. Zu erwarten: Es funktioniert eingeschränkt, und der Bericht sagt, dass nur 8200 gesperrt ist.</translation>
    </message>
    <message>
        <source>Media peer</source>
        <translation>Mediengegenstelle</translation>
    </message>
    <message>
        <source>No answer from this network, but UDP %1 reaches %2, the media peer that was named, and back.</source>
        <translation>Keine Antwort aus diesem Netz, aber UDP %1 erreicht die genannte Mediengegenstelle %2 und kommt zurück.</translation>
    </message>
    <message>
        <source>No answer from this network. UDP %1 reaches %3, the media peer that was named, and back; UDP %2 does not.</source>
        <translation>Keine Antwort aus diesem Netz. UDP %1 erreicht die genannte Mediengegenstelle %3 und kommt zurück, UDP %2 nicht.</translation>
    </message>
    <message>
        <source>No answer from this network, nor on UDP %1 from %2, the media peer that was named, though it answers on another port.</source>
        <translation>Keine Antwort aus diesem Netz und auf UDP %1 auch nicht von der genannten Mediengegenstelle %2, obwohl sie auf einem anderen Port antwortet.</translation>
    </message>
    <message>
        <source>UDP %3 gets no answer from %7, nor from the media peer that was named, though it answers on another port.</source>
        <translation>Auf UDP %3 antwortet weder %7 noch die genannte Mediengegenstelle, obwohl sie auf einem anderen Port antwortet.</translation>
    </message>
    <message>
        <source>Answering STUN requests over UDP at %1. Ctrl+C ends it.</source>
        <translation>Beantwortet STUN-Anfragen über UDP an %1. Strg+C beendet es.</translation>
    </message>
    <message>
        <source>On the computer to be checked: clearway-cli check --media-peer ADDRESS:PORT with this computer&apos;s address. Requests shorter than their answer are not answered.</source>
        <translation>Auf dem zu prüfenden Computer: clearway-cli check --media-peer ADRESSE:PORT mit der Adresse dieses Computers. Anfragen, die kürzer als ihre Antwort sind, werden nicht beantwortet.</translation>
    </message>
    <message>
        <source>Received %1, answered %2, not understood %3, too short %4, over the limit %5</source>
        <translation>Empfangen %1, beantwortet %2, nicht verstanden %3, zu kurz %4, über der Grenze %5</translation>
    </message>
    <message>
        <source>Cannot listen at UDP %1: %2</source>
        <translation>UDP %1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>NAT: this computer is seen as %1. How the mapping depends on the peer is not known.</source>
        <translation>NAT: Dieser Computer erscheint als %1. Wie die Abbildung von der Gegenstelle abhängt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No NAT: the peer sees this computer&apos;s own address, %1.</source>
        <translation>Kein NAT: Die Gegenstelle sieht die eigene Adresse dieses Computers, %1.</translation>
    </message>
    <message>
        <source>NAT: this computer is seen as %1, by everybody alike.</source>
        <translation>NAT: Dieser Computer erscheint als %1, und zwar für alle gleich.</translation>
    </message>
    <message>
        <source>NAT: this computer is seen as %1; each other address sees another mapping.</source>
        <translation>NAT: Dieser Computer erscheint als %1; jede andere Adresse sieht eine andere Abbildung.</translation>
    </message>
    <message>
        <source>NAT: this computer is seen as %1; each other address and port sees another mapping.</source>
        <translation>NAT: Dieser Computer erscheint als %1; jede andere Adresse und jeder andere Port sieht eine andere Abbildung.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>lost packets</source>
        <translation>verlorene Pakete</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>estimated quality of speech</source>
        <translation>geschätzte Sprachqualität</translation>
    </message>
    <message>
        <source>%1 % lost, at most %2 in a row</source>
        <translation>%1 % verloren, höchstens %2 hintereinander</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>Umlaufzeit %1</translation>
    </message>
    <message>
        <source>jitter %1 ms</source>
        <translation>Jitter %1 ms</translation>
    </message>
    <message>
        <source>%1 out of order</source>
        <translation>%1 in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>estimated MOS %1 of 4.5</source>
        <translation>geschätzter MOS %1 von 4,5</translation>
    </message>
    <message>
        <source>UDP %1 reaches it</source>
        <translation>UDP %1 erreicht sie</translation>
    </message>
    <message>
        <source>UDP %1: %2</source>
        <translation>UDP %1: %2</translation>
    </message>
    <message>
        <source>Quality: %1.</source>
        <translation>Qualität: %1.</translation>
    </message>
    <message>
        <source>Quality: %1. %2.</source>
        <translation>Qualität: %1. %2.</translation>
    </message>
    <message>
        <source>What makes it so: %1.</source>
        <translation>Ausschlaggebend: %1.</translation>
    </message>
    <message>
        <source>All of this is about the way to the media peer and back; the way to GoTo may differ beyond the own firewall.</source>
        <translation>All das gilt für den Weg zur Mediengegenstelle und zurück; der Weg zu GoTo kann jenseits der eigenen Firewall anders sein.</translation>
    </message>
    <message>
        <source>Call of poor quality</source>
        <translation>Gespräch in schlechter Qualität</translation>
    </message>
    <message>
        <source>The network is open, but on the way to a media peer one packet in ten is lost and the others come unevenly. Expected: everything works, and the quality is graded as poor.</source>
        <translation>Das Netz ist offen, aber auf dem Weg zu einer Mediengegenstelle geht jedes zehnte Paket verloren, und die übrigen kommen ungleichmäßig an. Zu erwarten: Alles funktioniert, und die Qualität wird als schlecht bewertet.</translation>
    </message>
    <message numerus="yes">
        <source>%n packets</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Tunnel to %1</source>
        <translation>Tunnel zu %1</translation>
    </message>
    <message>
        <source>HTTP request for %1</source>
        <translation>HTTP-Anfrage nach %1</translation>
    </message>
    <message>
        <source>WebSocket upgrade of %1</source>
        <translation>WebSocket-Wechsel von %1</translation>
    </message>
    <message>
        <source>Proxy auto-discovery (WPAD) by %1</source>
        <translation>Automatische Proxy-Suche (WPAD) über %1</translation>
    </message>
    <message>
        <source>%1, an address that nobody has</source>
        <translation>%1, eine Adresse, die niemand hat</translation>
    </message>
    <message>
        <source>accepted in %1, so by a device on the way</source>
        <translation>in %1 angenommen, also von einem Gerät auf dem Weg</translation>
    </message>
    <message>
        <source>%1, as it should be</source>
        <translation>%1, wie es sein soll</translation>
    </message>
    <message>
        <source>the proxy connected in %1 after a sign-in (%2)</source>
        <translation>der Proxy hat nach einer Anmeldung (%2) in %1 verbunden</translation>
    </message>
    <message>
        <source>the proxy connected in %1 after a sign-in</source>
        <translation>der Proxy hat nach einer Anmeldung in %1 verbunden</translation>
    </message>
    <message numerus="yes">
        <source>answered for %n hosts in %2: %3</source>
        <translation>
            <numerusform>antwortete für %n Host in %2: %3</numerusform>
            <numerusform>antwortete für %n Hosts in %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2; %n places that simpler parsers may miss</source>
        <translation>
            <numerusform>%2; %n Stelle, die einfachere Interpreter womöglich nicht verstehen</numerusform>
            <numerusform>%2; %n Stellen, die einfachere Interpreter womöglich nicht verstehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, SOCKS reply %2</source>
        <translation>%1, SOCKS-Antwort %2</translation>
    </message>
    <message numerus="yes">
        <source>%2, %n addresses tried</source>
        <translation>
            <numerusform>%2, %n Adresse versucht</numerusform>
            <numerusform>%2, %n Adressen versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1, sends to %2</source>
        <translation>%1, verweist auf %2</translation>
    </message>
    <message>
        <source>%1, error page %2</source>
        <translation>%1, Fehlerseite %2</translation>
    </message>
    <message>
        <source>%1, page recognised as %2</source>
        <translation>%1, Seite erkannt als %2</translation>
    </message>
    <message>
        <source>%1, passed on by “%2”</source>
        <translation>%1, weitergereicht von „%2“</translation>
    </message>
    <message>
        <source>In technical terms: “%3”.</source>
        <translation>Technisch: „%3“.</translation>
    </message>
    <message>
        <source>No route leads to %6.</source>
        <translation>Zu %6 führt keine Route.</translation>
    </message>
    <message>
        <source>Through the VPN (%1) go %3. Send these networks past it too, for instance with these routes:</source>
        <translation>Durch das VPN (%1) laufen %3. Leiten Sie auch diese Netze daran vorbei, zum Beispiel mit diesen Routen:</translation>
    </message>
    <message>
        <source>The VPN carries the traffic to GoTo</source>
        <translation>Der Verkehr zu GoTo läuft durch das VPN</translation>
    </message>
    <message>
        <source>GoTo&apos;s networks are reached through the VPN (%1), the rest of the Internet through %2. GoTo documents no such layout; audio and video depend on the VPN&apos;s speed and its firewall.</source>
        <translation>Die GoTo-Netze werden durch das VPN (%1) erreicht, das übrige Internet über %2. GoTo beschreibt keinen solchen Aufbau; Ton und Bild hängen von Geschwindigkeit und Firewall des VPN ab.</translation>
    </message>
    <message>
        <source>All traffic leaves through the VPN (%1), also that to GoTo&apos;s networks. Audio and video then depend on its speed and its firewall.</source>
        <translation>Aller Verkehr geht durch das VPN (%1), auch der zu den GoTo-Netzen. Ton und Bild hängen damit von seiner Geschwindigkeit und seiner Firewall ab.</translation>
    </message>
    <message>
        <source>If meetings fail, or audio and video are poor, send GoTo&apos;s networks past the VPN, for instance with these routes:</source>
        <translation>Wenn Meetings scheitern oder Audio und Video schlecht sind, die GoTo-Netze am VPN vorbei leiten, zum Beispiel mit diesen Routen:</translation>
    </message>
    <message>
        <source>Only some of GoTo&apos;s networks bypass the VPN</source>
        <translation>Nur ein Teil der GoTo-Netze läuft am VPN vorbei</translation>
    </message>
    <message>
        <source>Past the VPN, through %2, go %4. Into the VPN (%1) go %3 and everything else. GoTo documents a layout in which all its networks bypass the VPN.</source>
        <translation>Am VPN vorbei, über %2, laufen %4. In das VPN (%1) laufen %3 und alles andere. GoTo beschreibt einen Aufbau, in dem alle GoTo-Netze am VPN vorbeilaufen.</translation>
    </message>
    <message>
        <source>GoTo&apos;s networks are reached through %2, everything else through the VPN (%1). GoTo documents this layout.</source>
        <translation>Die GoTo-Netze werden über %2 erreicht, alles andere durch das VPN (%1). GoTo beschreibt diesen Aufbau.</translation>
    </message>
    <message>
        <source>Nothing needs to change. To send GoTo&apos;s networks into the VPN as well, remove these routes:</source>
        <translation>Nichts muss geändert werden. Um auch die GoTo-Netze durch das VPN zu leiten, entfernen Sie diese Routen:</translation>
    </message>
    <message>
        <source>The VPN carries some of GoTo&apos;s networks</source>
        <translation>Ein Teil der GoTo-Netze läuft durch das VPN</translation>
    </message>
    <message>
        <source>Into the VPN (%1) go %3; %4 and the rest of the Internet leave through %2. GoTo documents no such layout.</source>
        <translation>In das VPN (%1) laufen %3; %4 und das übrige Internet laufen über %2. GoTo beschreibt keinen solchen Aufbau.</translation>
    </message>
    <message>
        <source>Into the VPN (%1) go %5, everything else leaves through %2. GoTo documents this layout.</source>
        <translation>In das VPN (%1) laufen %5, alles andere geht über %2. GoTo beschreibt diesen Aufbau.</translation>
    </message>
    <message>
        <source>Nothing needs to change. If the VPN is to carry everything one day, these routes keep GoTo&apos;s networks past it:</source>
        <translation>Nichts muss geändert werden. Soll das VPN eines Tages alles tragen, halten diese Routen die GoTo-Netze daran vorbei:</translation>
    </message>
    <message>
        <source>This network offers no IPv4</source>
        <translation>Dieses Netz bietet kein IPv4</translation>
    </message>
    <message>
        <source>This computer has no way for IPv4, and its resolvers name no NAT64. GoTo documents only IPv4 networks, so they cannot be reached from here.</source>
        <translation>Dieser Computer hat keinen Weg für IPv4, und seine Namensserver nennen kein NAT64. GoTo beschreibt nur IPv4-Netze; sie sind von hier aus nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Offer IPv4, or NAT64 together with DNS64, which carries TCP and UDP to GoTo&apos;s networks.</source>
        <translation>Bieten Sie IPv4 an, oder NAT64 zusammen mit DNS64, das TCP und UDP zu den GoTo-Netzen trägt.</translation>
    </message>
    <message>
        <source>GoTo documents only IPv4 networks; from here they are reached through the network&apos;s NAT64 (%1).</source>
        <translation>GoTo beschreibt nur IPv4-Netze; von hier aus werden sie durch das NAT64 dieses Netzes (%1) erreicht.</translation>
    </message>
    <message>
        <source>the default route</source>
        <translation>die Standardroute</translation>
    </message>
    <message>
        <source>this computer&apos;s addresses</source>
        <translation>die Adressen dieses Computers</translation>
    </message>
    <message>
        <source>the VPN</source>
        <translation>das VPN</translation>
    </message>
    <message>
        <source>Something changed while this check ran: %1. Its results may mix two networks; check again.</source>
        <translation>Während dieser Prüfung hat sich etwas geändert: %1. Ihre Ergebnisse vermischen vielleicht zwei Netze; prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>VPN, GoTo networks past it</source>
        <translation>VPN, GoTo-Netze daran vorbei</translation>
    </message>
    <message>
        <source>A VPN takes all traffic but that to GoTo&apos;s networks; everything gets through. Expected: everything works, and the report says that GoTo&apos;s networks bypass the VPN.</source>
        <translation>Ein VPN nimmt allen Verkehr auf außer dem zu den GoTo-Netzen; alles kommt durch. Zu erwarten: alles funktioniert, und der Bericht sagt, dass die GoTo-Netze am VPN vorbeilaufen.</translation>
    </message>
    <message>
        <source>IPv6 with NAT64</source>
        <translation>IPv6 mit NAT64</translation>
    </message>
    <message>
        <source>The network speaks IPv6 only; its NAT64 and DNS64 carry everything to the IPv4 servers. Expected: everything works, and the report says so.</source>
        <translation>Das Netz spricht nur IPv6; sein NAT64 und sein DNS64 tragen alles zu den IPv4-Servern. Zu erwarten: alles funktioniert, und der Bericht nennt das NAT64.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>%1 of %2 rows are not tested</source>
        <translation>%1 von %2 Zeilen sind nicht geprüft</translation>
    </message>
    <message>
        <source>The way to GoTo</source>
        <translation>Der Weg zu GoTo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Web traffic</source>
        <translation>Web-Verkehr</translation>
    </message>
    <message>
        <source>Direct audio and video</source>
        <translation>Ton und Bild direkt</translation>
    </message>
    <message>
        <source>Direct audio and video, past the VPN</source>
        <translation>Ton und Bild direkt, am VPN vorbei</translation>
    </message>
    <message>
        <source>Direct audio and video, through the VPN</source>
        <translation>Ton und Bild direkt, durch das VPN</translation>
    </message>
    <message>
        <source>A test call to the media peer was %1</source>
        <translation>Ein Probeanruf zur Mediengegenstelle war %1</translation>
    </message>
    <message>
        <source>quality of a call: %1</source>
        <translation>Gesprächsqualität: %1</translation>
    </message>
    <message>
        <source>reaches GoTo</source>
        <translation>erreicht GoTo</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>no answer seen</source>
        <translation>keine Antwort gesehen</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>keine eindeutige Antwort</translation>
    </message>
    <message>
        <source>%1 of %2 destinations answer</source>
        <translation>%1 von %2 Zielen antworten</translation>
    </message>
    <message>
        <source>stops at %1</source>
        <translation>endet an %1</translation>
    </message>
    <message>
        <source>stops at the proxy</source>
        <translation>endet am Proxy</translation>
    </message>
    <message>
        <source>stops on the way</source>
        <translation>endet unterwegs</translation>
    </message>
    <message>
        <source>stops for %1 of %2 destinations</source>
        <translation>endet für %1 von %2 Zielen</translation>
    </message>
    <message>
        <source>stops at %1 for %2 of %3</source>
        <translation>endet an %1 für %2 von %3</translation>
    </message>
    <message>
        <source>%1 through the proxy %2</source>
        <translation>%1 über den Proxy %2</translation>
    </message>
    <message>
        <source>What a meeting needs</source>
        <translation>Was ein Meeting braucht</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <translation>Proxy-Anmeldung</translation>
    </message>
    <message>
        <source>What to do with this result</source>
        <translation>Was mit diesem Ergebnis zu tun ist</translation>
    </message>
    <message>
        <source>checked today at %1 in %2</source>
        <translation>geprüft heute um %1 in %2</translation>
    </message>
    <message>
        <source>stopped early, checked today at %1 for %2</source>
        <translation>vorzeitig beendet, geprüft heute um %1 für %2</translation>
    </message>
    <message>
        <source>Connection race to %1</source>
        <translation>Verbindungsrennen zu %1</translation>
    </message>
    <message>
        <source>All addresses and ports start together. The first trusted TLS handshake wins; the others are dropped.</source>
        <translation>Alle Adressen und Ports starten zusammen. Der erste vertrauenswürdige TLS-Handshake gewinnt; die anderen werden fallen gelassen.</translation>
    </message>
    <message>
        <source>No gateway was tried.</source>
        <translation>Es wurde kein Gateway versucht.</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>Erste %1</translation>
    </message>
    <message>
        <source>Winner, direct</source>
        <translation>Sieger, direkt</translation>
    </message>
    <message>
        <source>Winner through the proxy</source>
        <translation>Sieger über den Proxy</translation>
    </message>
    <message>
        <source>False winner</source>
        <translation>Falscher Sieger</translation>
    </message>
    <message>
        <source>If 8200 were open</source>
        <translation>Wenn 8200 offen wäre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Nobody else answered for GoTo</source>
        <translation>Niemand anderes hat für GoTo geantwortet</translation>
    </message>
    <message>
        <source>%1 answered, but not GoTo</source>
        <translation>%1 hat geantwortet, aber nicht GoTo</translation>
    </message>
    <message>
        <source>8200 is open: %1</source>
        <translation>8200 ist offen: %1</translation>
    </message>
    <message>
        <source>Nothing to gain: 443 takes the same way and is as fast</source>
        <translation>Kein Gewinn: 443 nimmt denselben Weg und ist genauso schnell</translation>
    </message>
    <message>
        <source>8200 was not tried directly</source>
        <translation>8200 wurde nicht direkt versucht</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Zeit seit dem Start</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Direct to %1</source>
        <translation>Direkt zu %1</translation>
    </message>
    <message>
        <source>Through %1 (the proxy resolves the name)</source>
        <translation>Über %1 (der Proxy löst den Namen auf)</translation>
    </message>
    <message>
        <source>Through %1 to %2 (the proxy resolves the name)</source>
        <translation>Über %1 zu %2 (der Proxy löst den Namen auf)</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Sieger</translation>
    </message>
    <message>
        <source>Reachable, dropped</source>
        <translation>Erreichbar, fallen gelassen</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Answered, but not GoTo</source>
        <translation>Antwort, aber nicht von GoTo</translation>
    </message>
    <message>
        <source>No answer in %1</source>
        <translation>Keine Antwort in %1</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>fallen gelassen</translation>
    </message>
    <message>
        <source>%1  answered, but not GoTo</source>
        <translation>%1  Antwort, aber nicht von GoTo</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>connection %1, TLS %2</source>
        <translation>Verbindung %1, TLS %2</translation>
    </message>
    <message>
        <source>TCP or CONNECT</source>
        <translation>TCP oder CONNECT</translation>
    </message>
    <message>
        <source>dropped: another was first</source>
        <translation>fallen gelassen: ein anderer war schneller</translation>
    </message>
    <message>
        <source>refused, or not GoTo</source>
        <translation>abgelehnt oder nicht GoTo</translation>
    </message>
    <message>
        <source>Attempts and when each of them got how far</source>
        <translation>Versuche, und wann welcher wie weit kam</translation>
    </message>
    <message>
        <source>As it was set up when the check ran.</source>
        <translation>So war er eingerichtet, als geprüft wurde.</translation>
    </message>
    <message>
        <source>How the computer is set up</source>
        <translation>Wie der Computer eingerichtet ist</translation>
    </message>
    <message>
        <source>Checked with</source>
        <translation>Geprüft mit</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>up</source>
        <translation>an</translation>
    </message>
    <message>
        <source>down</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>via %1, %2</source>
        <translation>über %1, %2</translation>
    </message>
    <message>
        <source>directly, %1</source>
        <translation>direkt, %1</translation>
    </message>
    <message>
        <source>none read</source>
        <translation>nichts gelesen</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Computer of the rehearsal (invented)</source>
        <translation>Computer der Übung (erfunden)</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Wege hinaus</translation>
    </message>
    <message>
        <source>rest of the Internet</source>
        <translation>übriges Internet</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>kein Weg dorthin</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>Tunnel (VPN)</source>
        <translation>Tunnel (VPN)</translation>
    </message>
    <message>
        <source>Point-to-point line</source>
        <translation>Punkt-zu-Punkt-Leitung</translation>
    </message>
    <message>
        <source>Virtual adapter</source>
        <translation>Virtueller Adapter</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>stops at hop %1</source>
        <translation>endet bei Hop %1</translation>
    </message>
    <message>
        <source>stops at hop %1 for %2 of %3</source>
        <translation>endet bei Hop %1 für %2 von %3</translation>
    </message>
    <message>
        <source>UDP to %1 of %2 networks ends at hop %3</source>
        <translation>UDP zu %1 von %2 Netzen endet bei Hop %3</translation>
    </message>
    <message>
        <source>UDP to %1 of %2 networks is blocked</source>
        <translation>UDP zu %1 von %2 Netzen ist gesperrt</translation>
    </message>
    <message>
        <source>UDP gets through to all %1 networks</source>
        <translation>UDP kommt zu allen %1 Netzen durch</translation>
    </message>
    <message>
        <source>Media paths</source>
        <translation>Medienwege</translation>
    </message>
    <message>
        <source>TCP to the same addresses passes that hop, so something there or right behind it filters UDP.</source>
        <translation>TCP zu denselben Adressen kommt über diesen Hop hinaus, also filtert dort oder gleich dahinter etwas UDP.</translation>
    </message>
    <message>
        <source>Audio and video go by UDP to these networks, past any proxy.</source>
        <translation>Ton und Bild gehen per UDP zu diesen Netzen, an jedem Proxy vorbei.</translation>
    </message>
    <message>
        <source>UDP was not tried.</source>
        <translation>UDP wurde nicht versucht.</translation>
    </message>
    <message>
        <source>Both ports</source>
        <translation>Beide Ports</translation>
    </message>
    <message>
        <source>Ports shown</source>
        <translation>Gezeigte Ports</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Hop</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Hops were not traced</source>
        <translation>Hops wurden nicht verfolgt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>by several ways</source>
        <translation>über mehrere Wege</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>keine Route</translation>
    </message>
    <message>
        <source>Answered after %1</source>
        <translation>Antwort nach %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>UDP ends at hop %1.</source>
        <translation>UDP endet bei Hop %1.</translation>
    </message>
    <message>
        <source>Media networks and how far packets got</source>
        <translation>Mediennetze und wie weit Pakete kamen</translation>
    </message>
    <message>
        <source>Filled dot: the hop answered. Hollow dot: it stayed silent. Ring: the GoTo server. A hop trace is evidence, never a verdict of its own.</source>
        <translation>Voller Punkt: Der Hop hat geantwortet. Hohler Punkt: Er blieb stumm. Ring: der GoTo-Server. Eine Wegverfolgung ist ein Beleg, nie allein ein Urteil.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2 lost</source>
        <translation>%1 von %2 verloren</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>What stands in the way, in full</source>
        <translation>Was im Weg steht, vollständig</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>More on this in the appendix.</source>
        <translation>Mehr dazu im Anhang.</translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation>Außerdem bemerkt</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was zu ändern ist</translation>
    </message>
    <message>
        <source>Removed from this report</source>
        <translation>Aus diesem Bericht entfernt</translation>
    </message>
    <message>
        <source>%1 The others are alike.</source>
        <translation>%1 Bei den anderen ist es ebenso.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>They hold for checks of this computer. A rehearsal uses none of them but products, language and redaction.</source>
        <translation>Sie gelten für Prüfungen dieses Computers. Eine Übung nutzt davon nur Produkte, Sprache und Schwärzung.</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>Von Ihrer Organisation verwaltet</translation>
    </message>
    <message>
        <source>Managed by your organisation: at least “%1”</source>
        <translation>Von Ihrer Organisation verwaltet: mindestens „%1“</translation>
    </message>
    <message>
        <source>Checked for unless you choose others.</source>
        <translation>Werden geprüft, solange Sie keine anderen wählen.</translation>
    </message>
    <message>
        <source>Resolvers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>IP addresses with an optional port, parted by spaces. Empty: those of this computer.</source>
        <translation>IP-Adressen, wahlweise mit Port, durch Leerzeichen getrennt. Leer: die dieses Computers.</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>The e-mail address for drafts with a report. Clearway sends nothing itself.</source>
        <translation>Die E-Mail-Adresse für Entwürfe mit einem Bericht. Clearway sendet selbst nichts.</translation>
    </message>
    <message>
        <source>Upload address</source>
        <translation>Adresse zum Hochladen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Choose a second report</source>
        <translation>Wählen Sie einen zweiten Bericht</translation>
    </message>
    <message>
        <source>It is held against the report that is shown: before and after a repair, or office and home. Choose a file, drop one here, or take one from the page Recent.</source>
        <translation>Er wird mit dem gezeigten Bericht verglichen: vor und nach einer Änderung oder Büro und Zuhause. Wählen Sie eine Datei, ziehen Sie eine hierher oder nehmen Sie eine von der Seite „Zuletzt“.</translation>
    </message>
    <message>
        <source>Choose report…</source>
        <translation>Bericht wählen …</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>None was read</source>
        <translation>Keine gelesen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Shortened; the report as a file has the rest.</source>
        <translation>Gekürzt; der Rest steht im Bericht als Datei.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Angehängt: %1</translation>
    </message>
    <message>
        <source>Requirement and mode</source>
        <translation>Anforderung und Modus</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Catalogue %1 in both.</source>
        <translation>Katalog %1 in beiden.</translation>
    </message>
    <message>
        <source>Catalogues %1 and %2; both reports were judged again by %3.</source>
        <translation>Kataloge %1 und %2; beide Berichte wurden nach %3 neu bewertet.</translation>
    </message>
    <message>
        <source>Differences between the two reports</source>
        <translation>Unterschiede zwischen den beiden Berichten</translation>
    </message>
    <message>
        <source>Worse (%1)</source>
        <translation>Schlechter (%1)</translation>
    </message>
    <message>
        <source>Better (%1)</source>
        <translation>Besser (%1)</translation>
    </message>
    <message>
        <source>Changed otherwise (%1)</source>
        <translation>Anders geändert (%1)</translation>
    </message>
    <message>
        <source>Unchanged (%1)</source>
        <translation>Unverändert (%1)</translation>
    </message>
    <message>
        <source>Around the two checks (%1)</source>
        <translation>Rund um die beiden Prüfungen (%1)</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Best mode is now %1</source>
        <translation>Am besten ist jetzt: %1</translation>
    </message>
    <message>
        <source>No mode works any more</source>
        <translation>Kein Modus funktioniert mehr</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <source>Another reason: %1</source>
        <translation>Anderer Grund: %1</translation>
    </message>
    <message>
        <source>Not in this report</source>
        <translation>Nicht in diesem Bericht</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Neuer Befund</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Kein Befund mehr</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>%1, %2: before %3, after %4. %5</source>
        <translation>%1, %2: vorher %3, nachher %4. %5</translation>
    </message>
    <message>
        <source>Version of Clearway</source>
        <translation>Version von Clearway</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Default route</source>
        <translation>Standardroute</translation>
    </message>
    <message>
        <source>Public roots</source>
        <translation>Öffentliche Wurzelzertifikate</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>What is removed from reports before they leave. Credentials are removed always.</source>
        <translation>Was aus Berichten entfernt wird, bevor sie hinausgehen. Anmeldedaten werden immer entfernt.</translation>
    </message>
    <message>
        <source>Of the window and of new reports.</source>
        <translation>Des Fensters und neuer Berichte.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Keep past checks on this computer, to open and compare them.</source>
        <translation>Frühere Prüfungen auf diesem Computer behalten, um sie zu öffnen und zu vergleichen.</translation>
    </message>
    <message>
        <source>HOST:PORT of a STUN server outside your firewall, for a conclusive test of audio and video. Empty: none.</source>
        <translation>HOST:PORT eines STUN-Servers außerhalb Ihrer Firewall, für eine schlüssige Prüfung von Ton und Bild. Leer: keine.</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>die dieses Computers</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Only credentials are removed: for your own helpdesk.</source>
        <translation>Nur Anmeldedaten werden entfernt: für den eigenen Helpdesk.</translation>
    </message>
    <message>
        <source>Names of people and computers and your public addresses are replaced too; what the network team needs stays.</source>
        <translation>Auch Namen von Personen und Computern und Ihre öffentlichen Adressen werden ersetzt; was das Netzwerkteam braucht, bleibt.</translation>
    </message>
    <message>
        <source>Whatever could tell who or where this computer is: for publication.</source>
        <translation>Alles, was verraten könnte, wer oder wo dieser Computer ist: zur Veröffentlichung.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>Ihre Einstellungen</translation>
    </message>
    <message>
        <source>this computer&apos;s default</source>
        <translation>Vorgabe dieses Computers</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Richtlinie: %1</translation>
    </message>
    <message>
        <source>This computer has no policy.</source>
        <translation>Dieser Computer hat keine Richtlinie.</translation>
    </message>
    <message>
        <source>Your settings: %1</source>
        <translation>Ihre Einstellungen: %1</translation>
    </message>
    <message>
        <source>%1 is managed by your organisation and stays %2.</source>
        <translation>%1 wird von Ihrer Organisation verwaltet und bleibt %2.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Nicht verwendet: %1</translation>
    </message>
    <message>
        <source>The settings could not be saved in %1: %2</source>
        <translation>Die Einstellungen konnten nicht in %1 gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Auf Vorgabe zurück</translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation>Katalog wählen</translation>
    </message>
    <message>
        <source>Catalogues (*.json)</source>
        <translation>Kataloge (*.json)</translation>
    </message>
    <message>
        <source>Real network</source>
        <translation>Echtes Netz</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Better than before</source>
        <translation>Besser als vorher</translation>
    </message>
    <message numerus="yes">
        <source>Better than before, but %n rows got worse</source>
        <translation>
            <numerusform>Besser als vorher, aber eine Zeile ist schlechter</numerusform>
            <numerusform>Besser als vorher, aber %n Zeilen sind schlechter</numerusform>
        </translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation>Schlechter als vorher</translation>
    </message>
    <message numerus="yes">
        <source>Worse than before, although %n rows got better</source>
        <translation>
            <numerusform>Schlechter als vorher, obwohl eine Zeile besser ist</numerusform>
            <numerusform>Schlechter als vorher, obwohl %n Zeilen besser sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Another verdict than before</source>
        <translation>Anderes Urteil als vorher</translation>
    </message>
    <message>
        <source>The same verdict; rows that got better: %1, worse: %2</source>
        <translation>Dasselbe Urteil; bessere Zeilen: %1, schlechtere: %2</translation>
    </message>
    <message numerus="yes">
        <source>The same verdict, but %n rows got worse</source>
        <translation>
            <numerusform>Dasselbe Urteil, aber eine Zeile ist schlechter</numerusform>
            <numerusform>Dasselbe Urteil, aber %n Zeilen sind schlechter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same verdict, but %n rows got better</source>
        <translation>
            <numerusform>Dasselbe Urteil, aber eine Zeile ist besser</numerusform>
            <numerusform>Dasselbe Urteil, aber %n Zeilen sind besser</numerusform>
        </translation>
    </message>
    <message>
        <source>The same verdict, for other reasons</source>
        <translation>Dasselbe Urteil aus anderen Gründen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed, %2 stayed the same.</source>
        <translation>
            <numerusform>Eine Zeile hat sich geändert, %2 sind gleich geblieben.</numerusform>
            <numerusform>%n Zeilen haben sich geändert, %2 sind gleich geblieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Alle Modi</translation>
    </message>
    <message>
        <source>%1 · %2 more modes</source>
        <translation>%1 · %2 weitere Modi</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>The last %1 checks of this computer are kept on it, at most %2 MB, and are sent nowhere. Rehearsals are not kept.</source>
        <translation>Die letzten %1 Prüfungen dieses Computers bleiben auf ihm gespeichert, höchstens %2 MB, und werden nirgendwohin gesendet. Übungen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Checks are not kept on this computer: the setting is off.</source>
        <translation>Prüfungen werden auf diesem Computer nicht aufbewahrt: Die Einstellung ist aus.</translation>
    </message>
    <message>
        <source>Nothing here yet. Checks of this computer and reports that you open appear here.</source>
        <translation>Noch nichts da. Hier erscheinen Prüfungen dieses Computers und Berichte, die Sie öffnen.</translation>
    </message>
    <message>
        <source>Earlier checks and opened reports</source>
        <translation>Frühere Prüfungen und geöffnete Berichte</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo er liegt</translation>
    </message>
    <message>
        <source>Checked on this computer</source>
        <translation>Auf diesem Computer geprüft</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Verlauf löschen …</translation>
    </message>
    <message>
        <source>Delete the kept checks of this computer (%1) and the list of opened reports? Report files elsewhere stay.</source>
        <translation>Die gespeicherten Prüfungen dieses Computers (%1) und die Liste geöffneter Berichte löschen? Berichtsdateien an anderen Orten bleiben.</translation>
    </message>
    <message>
        <source>The history is empty</source>
        <translation>Der Verlauf ist leer</translation>
    </message>
    <message>
        <source>The history could not be written; the check itself is complete</source>
        <translation>Der Verlauf ließ sich nicht schreiben; die Prüfung selbst ist vollständig</translation>
    </message>
    <message>
        <source>Open recent report</source>
        <translation>Zuletzt geöffneter Bericht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>redacted: %1</source>
        <translation>geschwärzt: %1</translation>
    </message>
    <message>
        <source>This report cannot be opened: it was written by a newer version</source>
        <translation>Dieser Bericht lässt sich nicht öffnen: Eine neuere Version hat ihn geschrieben</translation>
    </message>
    <message>
        <source>Its format is %1, this program reads %2. Nothing of it is shown.</source>
        <translation>Sein Format ist %1, dieses Programm liest %2. Es wird nichts davon gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>, %n items removed</source>
        <translation>
            <numerusform>, ein Eintrag entfernt</numerusform>
            <numerusform>, %n Einträge entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und eine weitere</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What became different while the check was repeated, the latest first.</source>
        <translation>Was sich geändert hat, während die Prüfung wiederholt wurde; das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Nothing has changed so far.</source>
        <translation>Bisher hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Changes while the check was repeated</source>
        <translation>Änderungen, während die Prüfung wiederholt wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Zu erwarten:</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Training …</translation>
    </message>
    <message>
        <source>Training: all networks here are invented</source>
        <translation>Training: Alle Netze hier sind erfunden</translation>
    </message>
    <message>
        <source>Choose a network and its fault</source>
        <translation>Wählen Sie ein Netz und seine Störung</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Überraschen Sie mich</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What will the check find?</source>
        <translation>Was wird die Prüfung finden?</translation>
    </message>
    <message>
        <source>Who has to change something?</source>
        <translation>Wer muss etwas ändern?</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Check the network</source>
        <translation>Netz prüfen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Checking the invented network…</source>
        <translation>Das erfundene Netz wird geprüft …</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 von %2 richtig</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Ihr Tipp</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nothing was found to remove (level %1)</source>
        <translation>Es war nichts zu entfernen (Stufe %1)</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Stufe %1: %2</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Seit Beginn</translation>
    </message>
    <message>
        <source>passwords and tokens: %1</source>
        <translation>Kennwörter und Token: %1</translation>
    </message>
    <message>
        <source>user names: %1</source>
        <translation>Benutzernamen: %1</translation>
    </message>
    <message>
        <source>mail addresses: %1</source>
        <translation>Mailadressen: %1</translation>
    </message>
    <message>
        <source>meeting IDs and links: %1</source>
        <translation>Meeting-IDs und -Links: %1</translation>
    </message>
    <message>
        <source>computer names: %1</source>
        <translation>Rechnernamen: %1</translation>
    </message>
    <message>
        <source>domains of the organisation: %1</source>
        <translation>Domänen der Organisation: %1</translation>
    </message>
    <message>
        <source>Wi-Fi names: %1</source>
        <translation>WLAN-Namen: %1</translation>
    </message>
    <message>
        <source>hardware addresses: %1</source>
        <translation>Hardwareadressen: %1</translation>
    </message>
    <message>
        <source>serial numbers: %1</source>
        <translation>Seriennummern: %1</translation>
    </message>
    <message>
        <source>own public addresses: %1</source>
        <translation>eigene öffentliche Adressen: %1</translation>
    </message>
    <message>
        <source>inner addresses: %1</source>
        <translation>innere Adressen: %1</translation>
    </message>
    <message>
        <source>addresses of others: %1</source>
        <translation>Adressen anderer: %1</translation>
    </message>
    <message>
        <source>host names of others: %1</source>
        <translation>Hostnamen anderer: %1</translation>
    </message>
    <message>
        <source>issuers of certificates: %1</source>
        <translation>Zertifikatsaussteller: %1</translation>
    </message>
    <message>
        <source>free texts: %1</source>
        <translation>Freitexte: %1</translation>
    </message>
    <message>
        <source>Send to helpdesk…</source>
        <translation>An den Helpdesk senden …</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden …</translation>
    </message>
    <message>
        <source>Send to helpdesk</source>
        <translation>An den Helpdesk senden</translation>
    </message>
    <message>
        <source>This is what leaves this computer, and only when you press a button here.</source>
        <translation>Nur was hier steht, verlässt diesen Computer, und erst, wenn Sie eine Schaltfläche drücken.</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Text for a ticket</source>
        <translation>Text für ein Ticket</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>Ganzer Bericht</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Was entfernt wird</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Nothing was found to remove.</source>
        <translation>Es war nichts zu entfernen.</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>Für Ticket kopieren</translation>
    </message>
    <message>
        <source>Copied. Paste it into the ticket.</source>
        <translation>Kopiert. Fügen Sie es in das Ticket ein.</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>%1 speichern …</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>E-Mail-Entwurf</translation>
    </message>
    <message>
        <source>Opens your mail program with the report attached. You send it, or not.</source>
        <translation>Öffnet Ihr Mailprogramm mit dem Bericht im Anhang. Sie senden ihn ab oder nicht.</translation>
    </message>
    <message>
        <source>No mail program took the draft. It is here: %1</source>
        <translation>Kein Mailprogramm hat den Entwurf genommen. Er liegt hier: %1</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>Events for a log collector</source>
        <translation>Ereignisse für einen Log-Sammler</translation>
    </message>
    <message>
        <source>Prometheus metrics</source>
        <translation>Prometheus-Metriken</translation>
    </message>
    <message>
        <source>Repeat the check</source>
        <translation>Prüfung wiederholen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Every %1 seconds</source>
        <translation>Alle %1 Sekunden</translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation>Alle %1 Minuten</translation>
    </message>
    <message>
        <source>The check is repeated every %1 s, last at %2. Changes: %3.</source>
        <translation>Die Prüfung wird alle %1 s wiederholt, zuletzt um %2. Änderungen: %3.</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Nicht mehr wiederholen</translation>
    </message>
    <message>
        <source>Changed at %1: %2 → %3</source>
        <translation>Geändert um %1: %2 → %3</translation>
    </message>
    <message>
        <source>Verdict: %1 → %2</source>
        <translation>Urteil: %1 → %2</translation>
    </message>
    <message>
        <source>%1  %2, %3: %4 → %5. %6</source>
        <translation>%1  %2, %3: %4 → %5. %6</translation>
    </message>
    <message>
        <source>Test this row again</source>
        <translation>Diese Zeile erneut prüfen</translation>
    </message>
    <message>
        <source>Testing again: %1</source>
        <translation>Wird erneut geprüft: %1</translation>
    </message>
    <message>
        <source>Tested again, with the same result: %1</source>
        <translation>Erneut geprüft, mit demselben Ergebnis: %1</translation>
    </message>
    <message>
        <source>Tested again, with another result: %1</source>
        <translation>Erneut geprüft, mit anderem Ergebnis: %1</translation>
    </message>
    <message>
        <source>The test of the row did not finish; the result is as it was.</source>
        <translation>Die Prüfung der Zeile wurde nicht fertig; das Ergebnis ist, wie es war.</translation>
    </message>
    <message>
        <source>The network is another one than during the check. Check again as a whole.</source>
        <translation>Das Netz ist ein anderes als bei der Prüfung. Prüfen Sie ganz neu.</translation>
    </message>
    <message>
        <source>Held against catalogue %1, version %2</source>
        <translation>Verglichen mit Katalog %1, Version %2</translation>
    </message>
    <message>
        <source>Products: %1</source>
        <translation>Produkte: %1</translation>
    </message>
    <message>
        <source>Network mode: %1</source>
        <translation>Netzmodus: %1</translation>
    </message>
    <message>
        <source>Network mode: any that has a proxy</source>
        <translation>Netzmodus: jeder mit Proxy</translation>
    </message>
    <message>
        <source>Lines: %1, entries in them: %2</source>
        <translation>Zeilen: %1, Einträge darin: %2</translation>
    </message>
    <message>
        <source>The list is too long; only its beginning was read.</source>
        <translation>Die Liste ist zu lang; nur ihr Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>No address and no name that it lets through was recognised in this list.</source>
        <translation>In dieser Liste wurde keine Adresse und kein Name erkannt, den sie durchlässt.</translation>
    </message>
    <message>
        <source>Complete: all that GoTo needs is in this list</source>
        <translation>Vollständig: Alles, was GoTo braucht, steht in dieser Liste</translation>
    </message>
    <message>
        <source>All that GoTo needs is in this list, but some entries should be changed</source>
        <translation>Alles, was GoTo braucht, steht in dieser Liste, aber einige Einträge sollten geändert werden</translation>
    </message>
    <message>
        <source>Something that GoTo needs is missing in this list</source>
        <translation>In dieser Liste fehlt etwas, das GoTo braucht</translation>
    </message>
    <message>
        <source>Cannot tell whether this list is complete: it forbids what GoTo needs, or names it in a way that is not surely understood (line %1)</source>
        <translation>Nicht eindeutig, ob diese Liste vollständig ist: sie verbietet, was GoTo braucht, oder nennt es auf eine Weise, die nicht sicher zu verstehen ist (Zeile %1)</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Missing, but not critical</source>
        <translation>Fehlt, ist aber nicht kritisch</translation>
    </message>
    <message>
        <source>Depends on the product</source>
        <translation>Hängt vom Produkt ab</translation>
    </message>
    <message>
        <source>only in line %1, which may mean something else than letting it through</source>
        <translation>nur in Zeile %1, die auch etwas anderes bedeuten kann, als es durchzulassen</translation>
    </message>
    <message>
        <source>is let through, but line %1 may forbid it; that depends on the order and the product</source>
        <translation>wird durchgelassen, aber Zeile %1 verbietet es vielleicht; das hängt von der Reihenfolge und vom Produkt ab</translation>
    </message>
    <message>
        <source>Too wide</source>
        <translation>Zu weit</translation>
    </message>
    <message>
        <source>Only in older lists</source>
        <translation>Nur in älteren Listen</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht betrachtet</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Weitere Einträge</translation>
    </message>
    <message>
        <source>By network mode</source>
        <translation>Nach Netzmodus</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>of it: %1</source>
        <translation>davon: %1</translation>
    </message>
    <message>
        <source>the rest is in line %1</source>
        <translation>der Rest steht in Zeile %1</translation>
    </message>
    <message>
        <source>only single hosts are in line %1</source>
        <translation>nur einzelne Hosts stehen in Zeile %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>some products take this for one host only; write it as they write %1</source>
        <translation>manche Produkte verstehen das als einen einzelnen Host; in deren Schreibweise für %1 eintragen</translation>
    </message>
    <message>
        <source>takes in %1 addresses that are not GoTo&apos;s</source>
        <translation>umfasst %1 Adressen, die nicht zu GoTo gehören</translation>
    </message>
    <message>
        <source>takes in hosts of strangers</source>
        <translation>umfasst auch fremde Hosts</translation>
    </message>
    <message>
        <source>GoTo&apos;s current list no longer has it; remove it</source>
        <translation>steht nicht mehr in der aktuellen Liste von GoTo; entfernen</translation>
    </message>
    <message>
        <source>GoTo&apos;s, but not used by these products in this mode</source>
        <translation>gehört zu GoTo, wird von diesen Produkten in diesem Modus aber nicht benutzt</translation>
    </message>
    <message>
        <source>In the list: %1 of %2</source>
        <translation>In der Liste: %1 von %2</translation>
    </message>
    <message>
        <source>Not of this catalogue: %1</source>
        <translation>Nicht aus diesem Katalog: %1</translation>
    </message>
    <message>
        <source>Addresses inside the site: %1</source>
        <translation>Adressen im eigenen Netz: %1</translation>
    </message>
    <message>
        <source>Lines that forbid something: %1</source>
        <translation>Zeilen, die etwas verbieten: %1</translation>
    </message>
    <message>
        <source>Lines that are not surely understood, so that they do not count: %1</source>
        <translation>Zeilen, die nicht sicher zu verstehen sind und darum nicht zählen: %1</translation>
    </message>
    <message>
        <source>Lines about defaults, or about protocols that GoTo does not use: %1</source>
        <translation>Zeilen über Voreinstellungen oder über Protokolle, die GoTo nicht nutzt: %1</translation>
    </message>
    <message>
        <source>Lines in which no address and no name was recognised: %1</source>
        <translation>Zeilen, in denen keine Adresse und kein Name erkannt wurde: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>complete, with remarks</source>
        <translation>vollständig, mit Anmerkungen</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlend: %1</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht eindeutig</translation>
    </message>
    <message numerus="yes">
        <source>, %n rows tested again until %2</source>
        <translation>
            <numerusform>, eine Zeile erneut geprüft um %2</numerusform>
            <numerusform>, %n Zeilen erneut geprüft bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, every address last tried at %1</source>
        <translation>, alle Adressen zuletzt um %1 versucht</translation>
    </message>
    <message>
        <source>Compare with it</source>
        <translation>Damit vergleichen</translation>
    </message>
    <message>
        <source>not redacted but for credentials</source>
        <translation>ungeschwärzt bis auf Zugangsdaten</translation>
    </message>
    <message>
        <source>%1 (log files: %2, the newest of %3)</source>
        <translation>%1 (Protokolldateien: %2, die neueste vom %3)</translation>
    </message>
    <message>
        <source>%1 (no log files)</source>
        <translation>%1 (keine Protokolldateien)</translation>
    </message>
    <message>
        <source>%1 (a client of the Citrix era: years old)</source>
        <translation>%1 (ein Client aus der Citrix-Zeit: Jahre alt)</translation>
    </message>
    <message>
        <source>Proxies that the logs name</source>
        <translation>Proxys, die in den Protokollen stehen</translation>
    </message>
    <message>
        <source>%1 (lines: %2, last in %3)</source>
        <translation>%1 (Zeilen: %2, zuletzt in %3)</translation>
    </message>
    <message>
        <source>The logs name no proxy.</source>
        <translation>In den Protokollen steht kein Proxy.</translation>
    </message>
    <message>
        <source>Today&apos;s settings of this computer</source>
        <translation>Heutige Einstellungen dieses Computers</translation>
    </message>
    <message>
        <source>No proxy is set up on this computer.</source>
        <translation>Auf diesem Computer ist kein Proxy eingestellt.</translation>
    </message>
    <message>
        <source>The log and today&apos;s settings both name %1.</source>
        <translation>Protokoll und heutige Einstellungen nennen beide %1.</translation>
    </message>
    <message>
        <source>The log shows %1, today&apos;s settings say %2. The client may still use what it remembered.</source>
        <translation>Das Protokoll zeigt %1, die heutigen Einstellungen sagen %2. Der Client benutzt vielleicht noch, was er sich gemerkt hat.</translation>
    </message>
    <message>
        <source>Remembered by the client: %1</source>
        <translation>Vom Client gemerkt: %1</translation>
    </message>
    <message>
        <source>The client remembers no proxy.</source>
        <translation>Der Client hat sich keinen Proxy gemerkt.</translation>
    </message>
    <message>
        <source>Lines about proxies and connections</source>
        <translation>Zeilen über Proxys und Verbindungen</translation>
    </message>
    <message>
        <source>%1, line %2:</source>
        <translation>%1, Zeile %2:</translation>
    </message>
    <message>
        <source>There is more in the logs than is read here.</source>
        <translation>In den Protokollen steht mehr, als hier gelesen wird.</translation>
    </message>
    <message>
        <source>An earlier check was interrupted. What it had seen: clearway-cli judge %1</source>
        <translation>Eine frühere Prüfung wurde unterbrochen. Was sie gesehen hatte: clearway-cli judge %1</translation>
    </message>
    <message>
        <source>Recovered from a check that was interrupted. There is no earlier verdict to compare with.</source>
        <translation>Aus einer unterbrochenen Prüfung wiederhergestellt. Es gibt kein früheres Urteil zum Vergleichen.</translation>
    </message>
    <message>
        <source>The catalogue %1 is not used: %2</source>
        <translation>Der Katalog %1 wird nicht verwendet: %2</translation>
    </message>
    <message>
        <source>of the rehearsal</source>
        <translation>der Übung</translation>
    </message>
    <message>
        <source>This catalogue should have been replaced by %1; a newer one may name other servers.</source>
        <translation>Dieser Katalog hätte bis %1 ersetzt werden sollen; ein neuerer kann andere Server nennen.</translation>
    </message>
    <message>
        <source>The catalogue %1 counts as not signed: this computer does not know key %2.</source>
        <translation>Der Katalog %1 gilt als nicht signiert: Dieser Computer kennt den Schlüssel %2 nicht.</translation>
    </message>
    <message>
        <source>The key %1 does not count: %2</source>
        <translation>Der Schlüssel %1 zählt nicht: %2</translation>
    </message>
    <message>
        <source>The catalogue&apos;s version could not be noted in %1, so an older one would not be noticed later.</source>
        <translation>Die Version des Katalogs ließ sich in %1 nicht vermerken; ein älterer würde später nicht bemerkt.</translation>
    </message>
    <message>
        <source>%1, signed by key %2</source>
        <translation>%1, signiert mit Schlüssel %2</translation>
    </message>
    <message>
        <source>%1, not signed</source>
        <translation>%1, nicht signiert</translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <translation>Läufe: %1</translation>
    </message>
    <message>
        <source>Between %1 and %2 (UTC)</source>
        <translation>Zwischen %1 und %2 (UTC)</translation>
    </message>
    <message>
        <source>Files read: %1</source>
        <translation>Gelesene Dateien: %1</translation>
    </message>
    <message>
        <source>Of these, ended early: %1</source>
        <translation>Davon vorzeitig beendet: %1</translation>
    </message>
    <message>
        <source>Left out: %1 rehearsals, %2 repeated</source>
        <translation>Nicht gezählt: %1 Übungen, %2 doppelte</translation>
    </message>
    <message>
        <source>Damaged, not counted: %1</source>
        <translation>Beschädigt, nicht gezählt: %1</translation>
    </message>
    <message>
        <source>No run was found in %1. Counted are reports (.json) and events (.ndjson, .jsonl) of checks; rehearsals are not.</source>
        <translation>In %1 wurde kein Lauf gefunden. Gezählt werden Berichte (.json) und Ereignisse (.ndjson, .jsonl) von Prüfungen, Übungen nicht.</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Nach Standort</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Nach Ursache</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Most frequent cause</source>
        <translation>Häufigste Ursache</translation>
    </message>
    <message>
        <source>(no site)</source>
        <translation>(kein Standort)</translation>
    </message>
    <message>
        <source>and %1 more; --json and --csv have them all</source>
        <translation>und %1 weitere; --json und --csv enthalten alle</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Belege ansehen</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Anderes Netz</translation>
    </message>
    <message>
        <source>The check could not be run: %1</source>
        <translation>Die Prüfung konnte nicht ausgeführt werden: %1</translation>
    </message>
    <message>
        <source>An https:// address that “Send to helpdesk” can upload a report to. Empty: no upload is offered.</source>
        <translation>Eine https://-Adresse, zu der „An den Helpdesk senden“ einen Bericht hochladen kann. Leer: Hochladen wird nicht angeboten.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Sends both texts to %1, the address that your organisation has set.</source>
        <translation>Sendet beide Texte an %1, die Adresse, die Ihre Organisation festgelegt hat.</translation>
    </message>
    <message>
        <source>Sends both texts to %1, the address in your settings.</source>
        <translation>Sendet beide Texte an %1, die Adresse in Ihren Einstellungen.</translation>
    </message>
    <message>
        <source>This report is of a rehearsal. A rehearsed server plays %1; nothing leaves this computer.</source>
        <translation>Dieser Bericht stammt aus einer Übung. Ein erfundener Server spielt %1; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugangsschlüssel</translation>
    </message>
    <message>
        <source>only if your helpdesk gave you one</source>
        <translation>falls Ihr Helpdesk einen vergeben hat</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s password store</source>
        <translation>Im Passwortspeicher dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>The password store did not take the token: %1</source>
        <translation>Der Passwortspeicher hat den Schlüssel nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation>Hochladen zu %1</translation>
    </message>
    <message>
        <source>Stop upload</source>
        <translation>Hochladen abbrechen</translation>
    </message>
    <message>
        <source>Looking for the way to %1…</source>
        <translation>Der Weg zu %1 wird gesucht …</translation>
    </message>
    <message>
        <source>Sending: %1 of %2 KB</source>
        <translation>Wird gesendet: %1 von %2 KB</translation>
    </message>
    <message>
        <source>Sent. Waiting for the answer of %1…</source>
        <translation>Gesendet. Die Antwort von %1 wird abgewartet …</translation>
    </message>
    <message>
        <source>Attempt %1 failed. The next one follows in %2 s.</source>
        <translation>Versuch %1 ist gescheitert. Der nächste folgt in %2 s.</translation>
    </message>
    <message>
        <source>The upload could not begin: %1</source>
        <translation>Das Hochladen konnte nicht beginnen: %1</translation>
    </message>
    <message>
        <source>%1 has received the report.</source>
        <translation>%1 hat den Bericht erhalten.</translation>
    </message>
    <message>
        <source>%1 takes nothing without an access token. Ask your helpdesk for one and enter it here.</source>
        <translation>%1 nimmt ohne Zugangsschlüssel nichts an. Fragen Sie Ihren Helpdesk danach und geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>%1 does not accept this access token. Ask your helpdesk for a valid one.</source>
        <translation>%1 nimmt diesen Zugangsschlüssel nicht an. Fragen Sie Ihren Helpdesk nach einem gültigen.</translation>
    </message>
    <message>
        <source>The report is too large for %1. Save it and hand it over in another way.</source>
        <translation>Der Bericht ist zu groß für %1. Speichern Sie ihn und geben Sie ihn auf anderem Weg weiter.</translation>
    </message>
    <message>
        <source>%1 points to another address, %2. Nothing was sent there. Ask your helpdesk for the address that is meant.</source>
        <translation>%1 verweist auf eine andere Adresse, %2. Dorthin wurde nichts gesendet. Fragen Sie Ihren Helpdesk, welche Adresse gemeint ist.</translation>
    </message>
    <message>
        <source>%1 cannot take the report at present (%2). Try again later.</source>
        <translation>%1 kann den Bericht gerade nicht annehmen (%2). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot take the report at present (%2). It asks to come back in %3 minutes.</source>
        <translation>%1 kann den Bericht gerade nicht annehmen (%2) und bittet darum, es in %3 Minuten wieder zu versuchen.</translation>
    </message>
    <message>
        <source>%1 refused the report (%2). Tell your helpdesk, and hand it over in another way.</source>
        <translation>%1 hat den Bericht abgelehnt (%2). Sagen Sie es Ihrem Helpdesk und geben Sie ihn auf anderem Weg weiter.</translation>
    </message>
    <message>
        <source>Nothing was sent: whoever answered for %1 has a certificate that this computer does not trust (%2). Tell your helpdesk.</source>
        <translation>Nichts wurde gesendet: Wer für %1 geantwortet hat, hat ein Zertifikat, dem dieser Computer nicht vertraut (%2). Sagen Sie es Ihrem Helpdesk.</translation>
    </message>
    <message>
        <source>%1 could not be reached (%2). Save the report and hand it over in another way.</source>
        <translation>%1 war nicht zu erreichen (%2). Speichern Sie den Bericht und geben Sie ihn auf anderem Weg weiter.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %3 (%2). Save the report and hand it over in another way.</source>
        <translation>%1 war über den Proxy %3 nicht zu erreichen (%2). Speichern Sie den Bericht und geben Sie ihn auf anderem Weg weiter.</translation>
    </message>
    <message>
        <source>The proxy %2 does not let the report through to %1. Ask the network team to allow it.</source>
        <translation>Der Proxy %2 lässt den Bericht nicht zu %1 durch. Bitten Sie das Netzwerkteam, das zu erlauben.</translation>
    </message>
    <message>
        <source>All was sent, but %1 gave no clear answer. Upload again: it can tell that the report is the same.</source>
        <translation>Alles wurde gesendet, aber %1 hat nicht klar geantwortet. Laden Sie noch einmal hoch: Der Server erkennt, dass es derselbe Bericht ist.</translation>
    </message>
    <message>
        <source>Stopped. %1 has not received the report.</source>
        <translation>Abgebrochen. %1 hat den Bericht nicht erhalten.</translation>
    </message>
    <message>
        <source>The report is too large to be uploaded.</source>
        <translation>Der Bericht ist zu groß zum Hochladen.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>It may have arrived all the same.</source>
        <translation>Er kann trotzdem angekommen sein.</translation>
    </message>
    <message>
        <source>No cause is known. The matrix shows what was seen and what was not.</source>
        <translation>Keine Ursache ist bekannt. Die Matrix zeigt, was gesehen wurde und was nicht.</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>Jede Adresse</translation>
    </message>
    <message>
        <source>a part blocked</source>
        <translation>Teil gesperrt</translation>
    </message>
    <message>
        <source>A part of GoTo&apos;s networks is blocked on TCP %3</source>
        <translation>Ein Teil der GoTo-Netze ist auf TCP %3 gesperrt</translation>
    </message>
    <message>
        <source>Connections on TCP %3 to %7 are rejected, while other addresses of the same networks connect. Servers that are there can only be reached through a proxy.</source>
        <translation>Verbindungen auf TCP %3 zu %7 werden abgewiesen, während andere Adressen derselben Netze sich verbinden lassen. Server, die dort stehen, sind nur über einen Proxy erreichbar.</translation>
    </message>
    <message>
        <source>Connections on TCP %3 to %7 are rejected. No other address of the same networks connects either; that alone does not prove that more is blocked.</source>
        <translation>Verbindungen auf TCP %3 zu %7 werden abgewiesen. Auch sonst nimmt keine Adresse derselben Netze Verbindungen an; das allein beweist nicht, dass mehr gesperrt ist.</translation>
    </message>
    <message>
        <source>Every address of %7 refuses connections on TCP %3, while other addresses of the same networks connect. A firewall does that; whether one of this network did, or one of GoTo&apos;s own, cannot be told.</source>
        <translation>Jede Adresse von %7 weist Verbindungen auf TCP %3 ab, während andere Adressen derselben Netze sich verbinden lassen. So handelt eine Firewall; ob eine dieses Netzes oder eine von GoTo, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Check that the firewall allows outgoing TCP %3 to these addresses too:
%6</source>
        <translation>Prüfen, ob die Firewall ausgehendes TCP %3 auch zu diesen Adressen erlaubt:
%6</translation>
    </message>
    <message>
        <source>TCP %1 to every address of %2</source>
        <translation>TCP %1 zu jeder Adresse von %2</translation>
    </message>
    <message numerus="yes">
        <source>%2 of %n tried addresses refused the connection, among them %1.</source>
        <translation>
            <numerusform>Die geprüfte Adresse %1 hat die Verbindung abgelehnt.</numerusform>
            <numerusform>Verbindung abgelehnt: %2 von %n geprüften Adressen, darunter %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %4 addresses were tried: %2 connected, among them %1.</source>
        <translation>Alle %4 Adressen wurden versucht: %2 nahmen die Verbindung an, darunter %1.</translation>
    </message>
    <message>
        <source>%3 of %4 addresses were tried: %2 connected, among them %1.</source>
        <translation>%3 von %4 Adressen wurden versucht: %2 nahmen die Verbindung an, darunter %1.</translation>
    </message>
    <message>
        <source>All %3 addresses were tried: none connected, %1 refused. Either no server of GoTo is there today, or the network is blocked.</source>
        <translation>Alle %3 Adressen wurden versucht: Keine nahm die Verbindung an, %1 wiesen sie ab. Entweder steht dort heute kein Server von GoTo, oder das Netz ist gesperrt.</translation>
    </message>
    <message>
        <source>%2 of %3 addresses were tried: none connected, %1 refused; that alone does not prove a block.</source>
        <translation>%2 von %3 Adressen wurden versucht: Keine nahm die Verbindung an, %1 wiesen sie ab; das allein beweist keine Sperre.</translation>
    </message>
    <message>
        <source>%2 of %3 addresses were tried: none connected, %1 refused. %4 is blocked, reported by %5; the silence of the others does not prove a block.</source>
        <translation>%2 von %3 Adressen wurden versucht: Keine nahm die Verbindung an, %1 wiesen sie ab. %4 ist gesperrt, gemeldet von %5; das Schweigen der übrigen beweist keine Sperre.</translation>
    </message>
    <message>
        <source>%2 of %3 addresses were tried: none connected, %1 refused. %4 is blocked: something on the way rejects the connections, and this system does not tell who; the silence of the others does not prove a block.</source>
        <translation>%2 von %3 Adressen wurden versucht: Keine nahm die Verbindung an, %1 wiesen sie ab. %4 ist gesperrt: Etwas auf dem Weg weist die Verbindungen zurück, und dieses System sagt nicht, wer; das Schweigen der übrigen beweist keine Sperre.</translation>
    </message>
    <message>
        <source>%1 is blocked, reported by %2; other addresses of this network connect.</source>
        <translation>%1 ist gesperrt, gemeldet von %2; andere Adressen dieses Netzes nehmen Verbindungen an.</translation>
    </message>
    <message>
        <source>Every address of %1 refuses the connection, as a firewall would; other addresses of this network connect.</source>
        <translation>Jede Adresse von %1 weist die Verbindung ab, wie es eine Firewall täte; andere Adressen dieses Netzes nehmen Verbindungen an.</translation>
    </message>
    <message>
        <source>Part of a network blocked</source>
        <translation>Ein Teil eines Netzes gesperrt</translation>
    </message>
    <message>
        <source>The firewall&apos;s list of GoTo&apos;s networks has a gap: TCP to 2,048 addresses of one of them is rejected. Every address is tried. Expected: everything works with limits, and the report names the gap.</source>
        <translation>Der Liste der GoTo-Netze in der Firewall fehlt ein Stück: TCP zu 2.048 Adressen eines Netzes wird abgewiesen. Jede Adresse wird versucht. Zu erwarten: alles funktioniert eingeschränkt, und der Bericht nennt die Lücke.</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>all %1 addresses: %2</source>
        <translation>alle %1 Adressen: %2</translation>
    </message>
    <message>
        <source>Check every address…</source>
        <translation>Jede Adresse prüfen …</translation>
    </message>
    <message>
        <source>After the check, each address of GoTo&apos;s TCP networks is tried once instead of a sample: tens of thousands of connections, 100 a second, for about eight minutes. Intrusion detection may take this for an attack, so tell the administrators of this network first. You can stop at any time.</source>
        <translation>Nach der Prüfung wird statt einer Stichprobe jede Adresse der TCP-Netze von GoTo einmal versucht: Zehntausende Verbindungen, 100 je Sekunde, etwa acht Minuten lang. Eine Angriffserkennung kann das für einen Angriff halten; informieren Sie deshalb vorher die Administratoren dieses Netzes. Sie können jederzeit abbrechen.</translation>
    </message>
    <message>
        <source>Check every address</source>
        <translation>Jede Adresse prüfen</translation>
    </message>
    <message>
        <source>%1 of %2 addresses were tried: %3</source>
        <translation>%1 von %2 Adressen versucht: %3</translation>
    </message>
    <message>
        <source>Lines of which only the beginning was read, because they are too long or hold too many ports: %1</source>
        <translation>Zeilen, von denen nur der Anfang gelesen wurde, weil sie zu lang sind oder zu viele Ports enthalten: %1</translation>
    </message>
    <message>
        <source>Left out, as there are too many runs: %1</source>
        <translation>Ausgelassen, weil es zu viele Läufe sind: %1</translation>
    </message>
    <message>
        <source>Folders and links that were not read: %1</source>
        <translation>Nicht gelesene Ordner und Verknüpfungen: %1</translation>
    </message>
    <message>
        <source>(further sites)</source>
        <translation>(weitere Standorte)</translation>
    </message>
    <message>
        <source>(further causes)</source>
        <translation>(weitere Ursachen)</translation>
    </message>
    <message>
        <source>Allow list…</source>
        <translation>Freigabeliste …</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>Freigabeliste</translation>
    </message>
    <message>
        <source>What firewall and proxy must let through for GoTo: as rules to paste, or held against a list that you have. Nothing is sent.</source>
        <translation>Was Firewall und Proxy für GoTo durchlassen müssen: als Regeln zum Einfügen oder verglichen mit einer Liste, die Sie haben. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>Liste erstellen</translation>
    </message>
    <message>
        <source>Check a list</source>
        <translation>Liste prüfen</translation>
    </message>
    <message>
        <source>Network mode</source>
        <translation>Netzwerkmodus</translation>
    </message>
    <message>
        <source>Any that has a proxy</source>
        <translation>Jeder mit Proxy</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>Regeln für</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Copy rules</source>
        <translation>Regeln kopieren</translation>
    </message>
    <message>
        <source>The rules are in the clipboard.</source>
        <translation>Die Regeln sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Ihre Liste</translation>
    </message>
    <message>
        <source>Paste it here: networks, ranges, names, or rules of a firewall or proxy</source>
        <translation>Hier einfügen: Netze, Bereiche, Namen oder Regeln einer Firewall oder eines Proxys</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Check this list</source>
        <translation>Diese Liste prüfen</translation>
    </message>
    <message>
        <source>The list is being checked.</source>
        <translation>Die Liste wird geprüft.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>No list has been checked yet. What is missing, too wide or only in older lists will stand here.</source>
        <translation>Noch wurde keine Liste geprüft. Hier wird stehen, was fehlt, zu weit ist oder nur in älteren Listen steht.</translation>
    </message>
    <message>
        <source>Nothing is missing, too wide or left over from older lists.</source>
        <translation>Nichts fehlt, ist zu weit oder stammt aus älteren Listen.</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Was zu wissen ist</translation>
    </message>
    <message>
        <source>Copy what to add</source>
        <translation>Ergänzung kopieren</translation>
    </message>
    <message>
        <source>Lines in the clipboard: %1. Added to your list, they make it complete.</source>
        <translation>Zeilen in der Zwischenablage: %1. Mit ihnen ist Ihre Liste vollständig.</translation>
    </message>
    <message>
        <source>Names: this list holds networks only.</source>
        <translation>Namen: Diese Liste enthält nur Netze.</translation>
    </message>
    <message>
        <source>Networks: this list holds names only.</source>
        <translation>Netze: Diese Liste enthält nur Namen.</translation>
    </message>
    <message>
        <source>TCP networks: this list holds UDP only, and in this mode TCP goes through the proxy.</source>
        <translation>TCP-Netze: Diese Liste enthält nur UDP, und in diesem Modus geht TCP über den Proxy.</translation>
    </message>
    <message>
        <source>--whole asks for all of it.</source>
        <translation>--whole verlangt all das.</translation>
    </message>
    <message>
        <source>The logs of the GoTo client were not read for this report.</source>
        <translation>Die Protokolle des GoTo-Clients wurden für diesen Bericht nicht gelesen.</translation>
    </message>
    <message>
        <source>No logs of the GoTo client were found.</source>
        <translation>Keine Protokolle des GoTo-Clients gefunden.</translation>
    </message>
    <message>
        <source>Logs of another computer are read by --logs FOLDER.</source>
        <translation>Protokolle eines anderen Computers liest --logs ORDNER.</translation>
    </message>
    <message>
        <source>Log folders of the GoTo client</source>
        <translation>Protokollordner des GoTo-Clients</translation>
    </message>
    <message>
        <source>The log shows %1, today no proxy is set up. The client may still use what it remembered.</source>
        <translation>Das Protokoll zeigt %1, heute ist kein Proxy eingestellt. Der Client benutzt womöglich noch, was er sich gemerkt hat.</translation>
    </message>
    <message>
        <source>This check found: %1</source>
        <translation>Diese Prüfung fand: %1</translation>
    </message>
    <message>
        <source>What must be in it</source>
        <translation>Was darin stehen muss</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es darin geht</translation>
    </message>
    <message>
        <source>Names and networks</source>
        <translation>Namen und Netze</translation>
    </message>
    <message>
        <source>The file that says what must be reachable. Empty: the newest of the built-in one and those that were signed and laid in place for this computer.</source>
        <translation>Die Datei, in der steht, was erreichbar sein muss. Leer: die neueste aus der eingebauten und den signierten, die für diesen Rechner hinterlegt sind.</translation>
    </message>
    <message>
        <source>the newest that is trusted</source>
        <translation>die neueste vertrauenswürdige</translation>
    </message>
    <message>
        <source>at least one product</source>
        <translation>mindestens ein Produkt</translation>
    </message>
    <message>
        <source>IP addresses, each with or without a port, such as 192.0.2.53:53</source>
        <translation>IP-Adressen, jeweils mit oder ohne Port, etwa 192.0.2.53:53</translation>
    </message>
    <message>
        <source>a file, with its whole path</source>
        <translation>eine Datei mit ihrem ganzen Pfad</translation>
    </message>
    <message>
        <source>one e-mail address, such as helpdesk@example.org</source>
        <translation>eine E-Mail-Adresse, etwa helpdesk@example.org</translation>
    </message>
    <message>
        <source>an address that begins with https:// and holds neither user nor password</source>
        <translation>eine Adresse, die mit https:// beginnt und weder Benutzer noch Kennwort enthält</translation>
    </message>
    <message>
        <source>a host and a port, such as peer.example:8200</source>
        <translation>ein Host und ein Port, etwa peer.example:8200</translation>
    </message>
    <message>
        <source>The check is repeated every %1 s. The last one did not finish; shown is that of %2.</source>
        <translation>Die Prüfung wird alle %1 s wiederholt. Die letzte ist nicht fertig geworden; zu sehen ist die von %2.</translation>
    </message>
    <message>
        <source>The check is not repeated while a report is open.</source>
        <translation>Solange ein Bericht offen ist, wird die Prüfung nicht wiederholt.</translation>
    </message>
    <message>
        <source>The proxy got a name and a password for one check only, so it cannot be repeated. Check again, and sign in again.</source>
        <translation>Der Proxy hat Name und Kennwort nur für eine Prüfung bekommen; sie lässt sich deshalb nicht wiederholen. Bitte erneut prüfen und anmelden.</translation>
    </message>
    <message>
        <source>Interrupted on this computer; what was seen until then</source>
        <translation>Auf diesem Rechner unterbrochen; was bis dahin gesehen wurde</translation>
    </message>
    <message>
        <source>There is no GoTo client for this system, so no proxy can be stored here.</source>
        <translation>Für dieses System gibt es keinen GoTo-Client, also kann hier kein Proxy gespeichert sein.</translation>
    </message>
    <message>
        <source>The GoTo client has stored no proxy.</source>
        <translation>Der GoTo-Client hat keinen Proxy gespeichert.</translation>
    </message>
    <message>
        <source>The GoTo client has stored:</source>
        <translation>Der GoTo-Client hat gespeichert:</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Close the GoTo client first: it may store them again when it ends.</source>
        <translation>Beenden Sie zuerst den GoTo-Client: Sonst speichert er sie womöglich beim Beenden wieder.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Add --yes to remove this, after a backup has been written.</source>
        <translation>Nichts wurde geändert. Mit --yes wird dies entfernt, nachdem eine Sicherung geschrieben ist.</translation>
    </message>
    <message>
        <source>Removed. Start the GoTo client again.</source>
        <translation>Entfernt. Starten Sie den GoTo-Client neu.</translation>
    </message>
    <message>
        <source>Backup, which may hold passwords: %1</source>
        <translation>Sicherung, die Kennwörter enthalten kann: %1</translation>
    </message>
    <message>
        <source>To put it back: %1</source>
        <translation>Um es zurückzuholen: %1</translation>
    </message>
    <message>
        <source>Nothing was removed: %1</source>
        <translation>Nichts wurde entfernt: %1</translation>
    </message>
    <message>
        <source>The removal failed (%1), and this could not be put back at once: %2. The backup %3 has it.</source>
        <translation>Das Entfernen ist gescheitert (%1), und dies ließ sich nicht gleich zurückholen: %2. In der Sicherung %3 ist es enthalten.</translation>
    </message>
    <message>
        <source>The backup holds:</source>
        <translation>Die Sicherung enthält:</translation>
    </message>
    <message>
        <source>Nothing has been changed. Add --yes to put this back.</source>
        <translation>Nichts wurde geändert. Mit --yes wird dies zurückgeholt.</translation>
    </message>
    <message>
        <source>Everything is stored again as it was.</source>
        <translation>Alles ist wieder gespeichert wie zuvor.</translation>
    </message>
    <message>
        <source>Nothing was put back: %1</source>
        <translation>Nichts wurde zurückgeholt: %1</translation>
    </message>
    <message>
        <source>Not all could be put back (%1); this is stored again: %2</source>
        <translation>Nicht alles ließ sich zurückholen (%1); dies ist wieder gespeichert: %2</translation>
    </message>
    <message>
        <source>Remove stored proxies…</source>
        <translation>Gespeicherte Proxys entfernen …</translation>
    </message>
    <message>
        <source>Remove stored proxies</source>
        <translation>Gespeicherte Proxys entfernen</translation>
    </message>
    <message>
        <source>A backup is written first, and Undo puts everything back.</source>
        <translation>Zuerst wird eine Sicherung geschrieben, und „Rückgängig“ holt alles zurück.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>Erster Bericht</translation>
    </message>
    <message>
        <source>Second report</source>
        <translation>Zweiter Bericht</translation>
    </message>
    <message>
        <source>%1, %2: first report %3, second report %4. %5</source>
        <translation>%1, %2: erster Bericht %3, zweiter Bericht %4. %5</translation>
    </message>
    <message>
        <source>Both networks give the same result</source>
        <translation>Beide Netze liefern dasselbe Ergebnis</translation>
    </message>
    <message>
        <source>Better in the second network</source>
        <translation>Im zweiten Netz besser</translation>
    </message>
    <message numerus="yes">
        <source>Better in the second network, but %n rows are worse there</source>
        <translation>
            <numerusform>Im zweiten Netz besser, aber eine Zeile ist dort schlechter</numerusform>
            <numerusform>Im zweiten Netz besser, aber %n Zeilen sind dort schlechter</numerusform>
        </translation>
    </message>
    <message>
        <source>Worse in the second network</source>
        <translation>Im zweiten Netz schlechter</translation>
    </message>
    <message numerus="yes">
        <source>Worse in the second network, although %n rows are better there</source>
        <translation>
            <numerusform>Im zweiten Netz schlechter, obwohl eine Zeile dort besser ist</numerusform>
            <numerusform>Im zweiten Netz schlechter, obwohl %n Zeilen dort besser sind</numerusform>
        </translation>
    </message>
    <message>
        <source>The two networks get different verdicts</source>
        <translation>Die beiden Netze werden verschieden beurteilt</translation>
    </message>
    <message>
        <source>The same verdict; rows that are better in the second network: %1, worse: %2</source>
        <translation>Dasselbe Urteil; Zeilen, die im zweiten Netz besser sind: %1, schlechter: %2</translation>
    </message>
    <message numerus="yes">
        <source>The same verdict, but %n rows are worse in the second network</source>
        <translation>
            <numerusform>Dasselbe Urteil, aber eine Zeile ist im zweiten Netz schlechter</numerusform>
            <numerusform>Dasselbe Urteil, aber %n Zeilen sind im zweiten Netz schlechter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same verdict, but %n rows are better in the second network</source>
        <translation>
            <numerusform>Dasselbe Urteil, aber eine Zeile ist im zweiten Netz besser</numerusform>
            <numerusform>Dasselbe Urteil, aber %n Zeilen sind im zweiten Netz besser</numerusform>
        </translation>
    </message>
    <message>
        <source>The same verdict in both networks, for other reasons</source>
        <translation>Dasselbe Urteil in beiden Netzen, aus anderen Gründen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows differ, %2 are the same.</source>
        <translation>
            <numerusform>Eine Zeile ist anders, %2 sind gleich.</numerusform>
            <numerusform>%n Zeilen sind anders, %2 sind gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points to another place of its own. Nothing was sent there. Ask your helpdesk for the address that is meant.</source>
        <translation>%1 verweist auf eine andere Stelle bei sich. Dorthin wurde nichts gesendet. Fragen Sie Ihren Helpdesk nach der richtigen Adresse.</translation>
    </message>
    <message>
        <source>Stopped, after all had been sent: %1 may have received the report.</source>
        <translation>Abgebrochen, nachdem alles gesendet war: %1 hat den Bericht vielleicht erhalten.</translation>
    </message>
    <message>
        <source>Only this proxy gets them, for this upload alone. They are not stored and are in no report.</source>
        <translation>Nur dieser Proxy erhält sie, und nur für diesen Upload. Sie werden nicht gespeichert und sind in keinem Bericht.</translation>
    </message>
    <message>
        <source>Upload with sign-in</source>
        <translation>Mit Anmeldung hochladen</translation>
    </message>
    <message>
        <source>The proxy %2 wants a sign-in before it lets the report through to %1. One that was given for a check is not kept for the upload. Without it, save the report and hand it over in another way.</source>
        <translation>Der Proxy %2 will eine Anmeldung, bevor er den Bericht zu %1 durchlässt. Eine, die für eine Prüfung angegeben wurde, gilt nicht für den Upload. Ohne sie speichern Sie den Bericht und geben Sie ihn auf anderem Weg weiter.</translation>
    </message>
    <message>
        <source>The proxy %2 did not accept the sign-in, so the report was not let through to %1. Try again, or save the report and hand it over in another way.</source>
        <translation>Der Proxy %2 hat die Anmeldung nicht angenommen und den Bericht nicht zu %1 durchgelassen. Versuchen Sie es noch einmal, oder speichern Sie den Bericht und geben Sie ihn auf anderem Weg weiter.</translation>
    </message>
    <message>
        <source>%1 is blocked: something on the way rejects the connections, and this system does not tell who; other addresses of this network connect.</source>
        <translation>%1 ist gesperrt: Etwas auf dem Weg weist die Verbindungen zurück, und dieses System sagt nicht, wer; andere Adressen dieses Netzes nehmen Verbindungen an.</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>selbst ausgestelltes Zertifikat</translation>
    </message>
    <message>
        <source>self-signed certificate in certificate chain</source>
        <translation>die Zertifikatskette endet bei einem selbst ausgestellten Zertifikat, das hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>unable to get issuer certificate</source>
        <translation>das Zertifikat des Ausstellers fehlt</translation>
    </message>
    <message>
        <source>unable to get local issuer certificate</source>
        <translation>der Aussteller ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>unable to verify the first certificate</source>
        <translation>das erste Zertifikat lässt sich nicht prüfen, weil das seines Ausstellers fehlt</translation>
    </message>
    <message>
        <source>certificate signature failure</source>
        <translation>die Unterschrift des Zertifikats ist falsch</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>certificate is not yet valid</source>
        <translation>das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>certificate chain too long</source>
        <translation>die Zertifikatskette ist zu lang</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation>das Zertifikat wurde gesperrt</translation>
    </message>
    <message>
        <source>certificate rejected</source>
        <translation>das Zertifikat wurde zurückgewiesen</translation>
    </message>
    <message>
        <source>unsuitable certificate purpose</source>
        <translation>das Zertifikat ist für einen anderen Zweck ausgestellt</translation>
    </message>
    <message>
        <source>invalid CA certificate</source>
        <translation>das Zertifikat des Ausstellers darf keine Zertifikate ausstellen</translation>
    </message>
    <message>
        <source>path length constraint exceeded</source>
        <translation>in der Zertifikatskette stehen mehr Aussteller, als erlaubt sind</translation>
    </message>
    <message>
        <source>the proxy cannot be reached</source>
        <translation>der Proxy ist nicht erreichbar</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>not TLS</source>
        <translation>kein TLS</translation>
    </message>
    <message>
        <source>wrong name</source>
        <translation>falscher Name</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>garbled</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>proxy sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>PAC file fails</source>
        <translation>PAC-Fehler</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Cannot tell whether UDP reaches %1 of %2 networks</source>
        <translation>Nicht eindeutig, ob UDP %1 von %2 Netzen erreicht</translation>
    </message>
    <message>
        <source>%1, via %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>Test stream to %1, quality: %2</source>
        <translation>Teststrom zu %1, Qualität: %2</translation>
    </message>
    <message>
        <source>No connection to a host was tried.</source>
        <translation>Es wurde keine Verbindung zu einem Host versucht.</translation>
    </message>
    <message>
        <source>No direct connection to measure by</source>
        <translation>Keine direkte Verbindung zum Vergleich</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Information</translation>
    </message>
</context>
</TS>
