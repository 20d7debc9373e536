// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/localdata.h"
#include "sheet.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

class Settings;

// What is kept on this computer, and deletes what the operator ticks.
class LocalDataSheet : public Sheet
{
    Q_OBJECT

public:
    // The settings must outlive the sheet.
    LocalDataSheet(const Settings &settings, const QString &journalPath, QWidget *window);

Q_SIGNALS:
    // What is still known of them must not be written again.
    void namesDeleted();

protected:
    void retranslate() override;

private:
    struct Row
    {
        LocalData::Kind kind;
        QCheckBox *box;
        QLabel *text;
    };

    QLabel *wrapped(const QString &name);
    void fill();
    void remove();
    QString resultText() const;

    const Settings &m_settings;
    QString m_journalPath;
    QLabel *m_explanation;
    QList<Row> m_rows;
    QLabel *m_journal;
    QLabel *m_result;
    QPushButton *m_back;
    QPushButton *m_delete;
    int m_deleted = -1; // files; -1 before anything was deleted
    bool m_hasFailed = false;
};

}
