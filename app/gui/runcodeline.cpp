// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/runcodeline.h"

#include "gui/iconbutton.h"
#include "gui/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace clearway::gui {

using text::Label;

RunCodeLine::RunCodeLine(const Voice &voice, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_caption(new TextLabel(TextRole::Body, Tone::Dim))
    , m_code(new TextLabel(TextRole::Mono))
    , m_copy(new IconButton(LineIcon::Copy))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_caption);
    row->addWidget(m_code);
    row->addWidget(m_copy);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_caption->keepOnOneLine();
    m_code->keepOnOneLine();
    m_code->makeSelectable();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_runCode); });
    connect(&voice, &Voice::changed, this, &RunCodeLine::showCode);
    showCode();
}

void RunCodeLine::setCode(const QString &code, bool rehearsal)
{
    m_runCode = code;
    m_rehearsal = rehearsal;
    showCode();
}

void RunCodeLine::showCode()
{
    const text::Wording &words = m_voice.words();
    const bool any = !m_runCode.isEmpty();
    m_caption->setText(words.label(Label::RunCode));
    m_copy->setWhat(words.label(Label::CopyCode));
    m_code->setAccessibleDescription(words.label(Label::RunCode));
    m_code->setText(m_rehearsal ? words.label(Label::Rehearsal) : m_runCode);
    m_code->setFont(fontFor(m_rehearsal ? TextRole::Strong : TextRole::Mono));
    m_code->setVisible(any);
    m_copy->setVisible(any && !m_rehearsal);
    m_caption->setVisible(any && !m_rehearsal);
    updateGeometry();
}

} // namespace clearway::gui
