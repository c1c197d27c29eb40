// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One setting in the dialog: its name, what it is set by, what it means, and whether somebody else has
// decided it.
#pragma once

#include "gui/voice.h"
#include "settings/effective.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace clearway::gui {

class Segmented;
class StatusLine;
class TextLabel;

class SettingField : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] settings::Setting setting() const { return m_setting; }
    /// As typed or chosen; checked by settings::checked().
    [[nodiscard]] virtual QStringList words() const = 0;
    virtual void setWords(const QStringList &words) = 0;

    /// Shows a locked setting as disabled and says who locked it.
    virtual void setEffective(const settings::Effective &effective);
    /// Says what was expected where the words cannot be meant; false then.
    bool check();
    virtual void retranslate();

Q_SIGNALS:
    void edited();

protected:
    SettingField(settings::Setting setting, const Voice &voice);
    [[nodiscard]] const text::Wording &spoken() const { return m_voice.words(); }
    [[nodiscard]] QWidget *control() const { return m_control; }
    /// To be called once, by the constructor of a subclass.
    void place(QWidget *control, QWidget *named);
    [[nodiscard]] virtual QString meaning() const;
    void showMeaning();

private:
    void showLock();

    settings::Setting m_setting;
    const Voice &m_voice;
    bool m_isLocked = false;
    QString m_least; ///< of a locked redaction
    TextLabel *m_caption;
    TextLabel *m_meaning;
    TextLabel *m_managed;
    StatusLine *m_problem;
    QWidget *m_control = nullptr;
    QWidget *m_named = nullptr; ///< what gets the accessible name
    QBoxLayout *m_column;
};

/// Words out of a few: languages, redaction levels, on and off, products.
class ChoiceField final : public SettingField {
    Q_OBJECT
public:
    /// An empty word among them stands for "nothing set". Of products several can be chosen.
    ChoiceField(settings::Setting setting, const QStringList &words, const Voice &voice);

    [[nodiscard]] QStringList words() const override;
    void setWords(const QStringList &words) override;
    void setEffective(const settings::Effective &effective) override;
    void retranslate() override;

private:
    [[nodiscard]] QString meaning() const override;
    [[nodiscard]] QString textOf(const QString &word) const;

    QStringList m_words;
    Segmented *m_segments;
};

/// A line of text; resolvers are parted by blanks. A catalogue can also be looked for.
class LineField final : public SettingField {
    Q_OBJECT
public:
    LineField(settings::Setting setting, const Voice &voice);

    [[nodiscard]] QStringList words() const override;
    void setWords(const QStringList &words) override;
    void retranslate() override;

private:
    void browse();

    QLineEdit *m_line;
    QPushButton *m_browse = nullptr;
};

} // namespace clearway::gui
