// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "repair/forgetproxies.h"

#include <algorithm>
#include <functional>
#include <ranges>

namespace clearway::repair {
namespace {

using namespace Qt::StringLiterals;

using Items = std::vector<StoredItem>;

/// What is stored under the key and name of `item` now; nothing when there is nothing.
const StoredItem *present(const Items &now, const StoredItem &item)
{
    const auto found = std::ranges::find_if(now, [&](const StoredItem &other) {
        return other.key.compare(item.key, Qt::CaseInsensitive) == 0
            && other.name.compare(item.name, Qt::CaseInsensitive) == 0;
    });
    return found == now.end() ? nullptr : &*found;
}

using Step = std::function<QString(const StoredItem &)>;

/// Does `step` to each; after a problem, `back` to those it was done to, the last first.
void allOrNothing(const Items &items, const Step &step, const Step &back, Change &change)
{
    for (std::size_t done = 0; done < items.size(); ++done) {
        const QString reason = step(items[done]);
        if (reason.isEmpty())
            continue;
        change.problem = u"%1: %2"_s.arg(placeOf(items[done]), reason);
        for (const StoredItem &item : items | std::views::take(done) | std::views::reverse)
            if (!back(item).isEmpty())
                change.changedAllTheSame << placeOf(item);
        return;
    }
}

} // namespace

std::vector<Forgettable> forgettable(const ProxyStore &store)
{
    std::vector<Forgettable> all;
    for (const StoredItem &item : store.items())
        if (auto servers = store.serversIn(item); store.isOwn(item) && !servers.empty())
            all.push_back({item, std::move(servers)});
    return all;
}

Change forget(ProxyStore &store, const std::vector<Forgettable> &shown, const QString &folder,
              const base::Clock &clock)
{
    Change change;
    Items items;
    for (const Forgettable &each : shown)
        items.push_back(each.item);
    if (items.empty())
        return change;
    const WrittenBackup backup = writeBackup(folder, store.system(), items, clock.utcNow());
    if (!backup.problem.isEmpty()) {
        change.problem = u"no backup could be written: %1"_s.arg(backup.problem);
        return change;
    }
    change.backup = backup.file;
    const auto remove = [&](const StoredItem &item) {
        const Items now = store.items();
        const StoredItem *there = present(now, item);
        return there && *there == item ? store.remove(item) : u"it has changed meanwhile"_s;
    };
    allOrNothing(
        items, remove, [&](const StoredItem &item) { return store.put(item); }, change);
    return change;
}

Change undo(ProxyStore &store, const Backup &backup)
{
    Change change;
    if (backup.system != store.system() || store.system().isEmpty()) {
        change.problem = u"the backup is of another system"_s;
        return change;
    }
    const Items now = store.items();
    Items missing;
    for (const StoredItem &item : backup.items) {
        const StoredItem *there = present(now, item);
        if (!store.isOwn(item))
            change.problem = u"%1: not where the GoTo client stores proxies"_s.arg(placeOf(item));
        else if (there && *there != item)
            change.problem = u"%1: something else is stored there by now"_s.arg(placeOf(item));
        else if (!there)
            missing.push_back(item);
    }
    if (!change.isDone())
        return change;
    allOrNothing(
        missing, [&](const StoredItem &item) { return store.put(item); },
        [&](const StoredItem &item) { return store.remove(item); }, change);
    return change;
}

} // namespace clearway::repair
