// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/reportshelf.h"

#include "base/peertext.h"
#include "gui/moremenu.h"
#include "gui/notices.h"
#include "gui/pagestack.h"
#include "gui/questions.h"
#include "gui/reportdrop.h"
#include "gui/topbar.h"

namespace clearway::gui {

ReportShelf::ReportShelf(const ShelfParts &parts, QWidget *window)
    : QObject(window), m_parts(parts), m_window(window), m_drop(new ReportDrop(window))
{
    connectAsking();
    connectDocuments();
    showRecent();
}

void ReportShelf::connectAsking()
{
    connect(&m_parts.bar, &TopBar::openRequested, this, [this] {
        if (const QString path = askForReport(m_window, m_parts.voice.words()); !path.isEmpty())
            open(path);
    });
    connect(&m_parts.bar, &TopBar::openFileRequested, this, &ReportShelf::open);
    connect(&m_parts.notices, &Notices::compareRequested, this, &ReportShelf::askForOther);
    const PageStack *stack = &m_parts.stack;
    connect(stack, &PageStack::otherRequested, this, &ReportShelf::askForOther);
    connect(stack, &PageStack::recentOpenRequested, this, [this](const QString &path) {
        open(path);
        if (m_parts.documents.current().file == path)
            Q_EMIT pageRequested(PageId::Matrix);
    });
    connect(stack, &PageStack::recentCompareRequested, this, &ReportShelf::compareWith);
    connect(stack, &PageStack::recentClearRequested, this, [this] {
        const auto kept = m_parts.documents.history().reports().size();
        if (mayForget(m_window, m_parts.voice.words(), int(kept)))
            m_parts.documents.forget();
    });
    connect(m_drop, &ReportDrop::dropped, this, &ReportShelf::takeDropped);
}

void ReportShelf::connectDocuments()
{
    Documents &documents = m_parts.documents;
    connect(&documents, &Documents::otherChanged, this,
            [this] { m_parts.stack.setOther(m_parts.documents.other()); });
    connect(&documents, &Documents::recentChanged, this, &ReportShelf::showRecent);
    connect(&documents, &Documents::refused, &m_parts.notices, &Notices::tellRefused);
    connect(&documents, &Documents::catalogueChosen, &m_parts.notices, &Notices::tellOfCatalogue);
    connect(&documents, &Documents::catalogueRefused, this, [this](const base::InputError &error) {
        const text::Wording &words = m_parts.voice.words();
        m_parts.notices.tell(
            verdict::Status::Failed, words.chrome(text::Chrome::CannotBeOpened),
            words.label(text::Label::CatalogueNotRead, {base::PeerText(error.text(), 300).forLabel()}));
    });
    connect(&documents, &Documents::notKept, this, [this](const QString &reason) {
        m_parts.notices.tell(verdict::Status::Limited,
                             m_parts.voice.words().recentPage(text::RecentPage::NotKept),
                             base::PeerText(reason).forLabel());
    });
}

void ReportShelf::showRecent()
{
    m_parts.stack.setRecent(m_parts.documents);
    m_parts.bar.menu().setRecentFiles(m_parts.documents.recentFiles());
}

bool ReportShelf::save(const QString &path)
{
    const text::Wording &words = m_parts.voice.words();
    const QString problem = m_parts.documents.save(path);
    if (problem.isEmpty())
        m_parts.notices.tell(verdict::Status::Ok, words.label(text::Label::ReportSaved, {path}));
    else
        m_parts.notices.tell(verdict::Status::Failed,
                             words.label(text::Label::ReportNotSaved, {path, problem}));
    return problem.isEmpty();
}

void ReportShelf::askForSave()
{
    const QString path
        = askForReportFile(m_window, m_parts.voice.words(), *m_parts.documents.current().report);
    if (!path.isEmpty())
        save(path);
}

void ReportShelf::setRunning(bool running)
{
    m_drop->setEnabled(!running);
}

void ReportShelf::open(const QString &path)
{
    m_parts.notices.dismiss();
    m_parts.documents.open(path);
    Q_EMIT settled();
}

void ReportShelf::compareWith(const QString &path)
{
    m_parts.notices.dismiss();
    if (m_parts.documents.compareWith(path))
        Q_EMIT pageRequested(PageId::Compare);
    Q_EMIT settled();
}

void ReportShelf::askForOther()
{
    if (const QString path = askForReport(m_window, m_parts.voice.words()); !path.isEmpty())
        compareWith(path);
}

void ReportShelf::takeDropped(const QStringList &paths)
{
    if (m_parts.stack.isInFront(PageId::Compare) && paths.size() == 1) {
        compareWith(paths.front());
        return;
    }
    open(paths.front());
    if (paths.size() == 2)
        compareWith(paths.back());
}

} // namespace clearway::gui
