// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The functions a PAC file may call, with the behaviour browsers published for them. `host` looks up names and
// tells the time; the file itself cannot reach it. A file that tampers with String, RegExp or Array spoils
// these functions for itself alone: every file has a process of its own.
(function (host, scope) {
    "use strict";

    var days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
    var months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    // Four decimal parts of at most 255 each, or null.
    function octets(text) {
        var parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
        if (parts === null)
            return null;
        for (var i = 1; i <= 4; ++i)
            if (Number(parts[i]) > 255)
                return null;
        return parts;
    }

    function addressesOf(name) {
        var found = host.resolve(String(name));
        return found === "" ? [] : found.split(";");
    }

    function firstIpv4(addresses) {
        for (var i = 0; i < addresses.length; ++i)
            if (octets(addresses[i]) !== null)
                return addresses[i];
        return null;
    }

    // The arguments without a last "GMT", and the time they are about.
    function timed(list) {
        var values = Array.prototype.slice.call(list);
        var gmt = values.length > 0 && values[values.length - 1] === "GMT";
        if (gmt)
            values.pop();
        return { values: values, now: host.clock(gmt) };
    }

    // Whether it is between both, or outside of them the other way round: from DEC to FEB.
    function isWithin(now, from, to) {
        return from <= to ? from <= now && now <= to : from <= now || now <= to;
    }

    // A day, a month or a year as a weight that compares like a date does.
    function datePart(value) {
        var month = months.indexOf(value);
        if (month >= 0)
            return { kind: "month", weight: (month + 1) * 100 };
        var number = parseInt(value, 10);
        if (isNaN(number))
            return null;
        return number <= 31 ? { kind: "day", weight: number } : { kind: "year", weight: number * 10000 };
    }

    // Several parts as one weight, and which they are; null when one is none or stands twice.
    function dateOf(values) {
        var sum = { weight: 0, kinds: "" };
        for (var i = 0; i < values.length; ++i) {
            var part = datePart(values[i]);
            if (part === null || sum.kinds.indexOf(part.kind) >= 0)
                return null;
            sum.weight += part.weight;
            sum.kinds += part.kind + " ";
        }
        return sum;
    }

    scope.isPlainHostName = function isPlainHostName(name) {
        return String(name).indexOf(".") === -1;
    };
    scope.dnsDomainIs = function dnsDomainIs(name, domain) {
        name = String(name);
        domain = String(domain);
        return name.length >= domain.length && name.substring(name.length - domain.length) === domain;
    };
    scope.dnsDomainLevels = function dnsDomainLevels(name) {
        return String(name).split(".").length - 1;
    };
    scope.localHostOrDomainIs = function localHostOrDomainIs(name, full) {
        return name === full || String(full).indexOf(name + ".") === 0;
    };
    scope.isValidIpAddress = function isValidIpAddress(text) {
        return octets(text) !== null;
    };
    scope.convert_addr = function convert_addr(text) {
        var parts = octets(text);
        if (parts === null)
            return 0;
        return (Number(parts[1]) << 24) | (Number(parts[2]) << 16) | (Number(parts[3]) << 8) | Number(parts[4]);
    };
    scope.dnsResolve = function dnsResolve(name) {
        return firstIpv4(addressesOf(name));
    };
    scope.isResolvable = function isResolvable(name) {
        return firstIpv4(addressesOf(name)) !== null;
    };
    scope.isInNet = function isInNet(name, pattern, mask) {
        if (octets(pattern) === null || octets(mask) === null)
            return false;
        var address = octets(name) === null ? firstIpv4(addressesOf(name)) : name;
        if (address === null)
            return false;
        var bits = scope.convert_addr(mask);
        return (scope.convert_addr(address) & bits) === (scope.convert_addr(pattern) & bits);
    };
    scope.myIpAddress = function myIpAddress() {
        var own = host.own();
        return firstIpv4(own === "" ? [] : own.split(";")) || "127.0.0.1";
    };
    // Only the dot is taken as it is; every other character of a regular expression stays live.
    scope.shExpMatch = function shExpMatch(text, pattern) {
        var expression = String(pattern).replace(/\./g, "\\.").replace(/\*/g, ".*").replace(/\?/g, ".");
        return new RegExp("^" + expression + "$").test(text);
    };
    scope.weekdayRange = function weekdayRange() {
        var asked = timed(arguments);
        var from = days.indexOf(asked.values[0]);
        var to = asked.values.length > 1 ? days.indexOf(asked.values[1]) : from;
        return from >= 0 && to >= 0 && isWithin(asked.now[3], from, to);
    };
    scope.dateRange = function dateRange() {
        var asked = timed(arguments);
        var count = asked.values.length;
        if (count === 0 || (count > 1 && count % 2 === 1))
            return false;
        var from = dateOf(count === 1 ? asked.values : asked.values.slice(0, count / 2));
        var to = count === 1 ? from : dateOf(asked.values.slice(count / 2));
        if (from === null || to === null || from.kinds !== to.kinds)
            return false;
        var now = 0;
        if (from.kinds.indexOf("year") >= 0)
            now += asked.now[0] * 10000;
        if (from.kinds.indexOf("month") >= 0)
            now += asked.now[1] * 100;
        if (from.kinds.indexOf("day") >= 0)
            now += asked.now[2];
        return isWithin(now, from.weight, to.weight);
    };
    scope.timeRange = function timeRange() {
        var asked = timed(arguments);
        var v = asked.values.map(Number);
        var hour = asked.now[4];
        var second = hour * 3600 + asked.now[5] * 60 + asked.now[6];
        switch (v.length) {
        case 1:
            return hour === v[0];
        case 2:
            return v[0] <= hour && hour <= v[1];
        case 4:
            return isWithin(second, v[0] * 3600 + v[1] * 60, v[2] * 3600 + v[3] * 60 + 59);
        case 6:
            return isWithin(second, v[0] * 3600 + v[1] * 60 + v[2], v[3] * 3600 + v[4] * 60 + v[5]);
        default:
            return false;
        }
    };
    scope.alert = function alert() {
        host.alert();
    };

    scope.dnsResolveEx = function dnsResolveEx(name) {
        return host.sorted(addressesOf(name).join(";")) || "";
    };
    scope.isResolvableEx = function isResolvableEx(name) {
        return addressesOf(name).length > 0;
    };
    scope.isInNetEx = function isInNetEx(address, prefix) {
        return host.isInPrefix(String(address), String(prefix));
    };
    scope.myIpAddressEx = function myIpAddressEx() {
        return host.sorted(host.own()) || "";
    };
    scope.sortIpAddressList = function sortIpAddressList(list) {
        return host.sorted(String(list)) || false;
    };
    scope.getClientVersion = function getClientVersion() {
        return "1.0";
    };

    return function (find, url, name) {
        var answer = find(url, name);
        host.returned();
        return answer;
    };
})
