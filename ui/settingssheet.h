// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/settings.h"
#include "sheet.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;
QT_END_NAMESPACE

namespace Sigill {

// The settings of the program; what a site prescribes is shown and cannot be changed. Nothing is
// set before OK.
class SettingsSheet : public Sheet
{
    Q_OBJECT

public:
    // The settings must outlive the sheet. The path is that of the journal's file.
    SettingsSheet(Settings &settings, const QString &journalPath, QWidget *window);

protected:
    void retranslate() override;
    static QString switchText(Settings::Number number);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct NumberRow
    {
        Settings::Number number;
        QLabel *label;
        QSpinBox *box;
        QLabel *note; // that it is prescribed, or null
    };
    struct SwitchRow
    {
        Settings::Number number;
        bool isInverted; // ticked stands for 0
        QCheckBox *box;
        QLabel *note;
    };

    QLabel *smallText();
    void addNumber(Settings::Number number, const QString &name);
    void addSwitch(Settings::Number number, bool isInverted, const QString &name,
                   QLabel *explanation);
    // Label and field side by side; the note, if any, below the label.
    void addRow(QLabel *label, QWidget *field, QLabel *note);
    void addInterval();
    static void prescribe(QWidget *field);
    void apply();

    Settings &m_settings;
    QScrollArea *m_area;
    QGridLayout *m_grid = nullptr; // of what is in the area
    QList<NumberRow> m_numbers;
    QList<SwitchRow> m_switches;
    QLabel *m_risk;
    QLabel *m_intervalLabel;
    QComboBox *m_interval;
    int m_intervalBefore = 0; // seconds
    QLabel *m_intervalNote = nullptr; // that it is prescribed, or null
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_pathLabel;
    QLineEdit *m_path;
    QPushButton *m_cancel;
    QPushButton *m_ok;
};

}
