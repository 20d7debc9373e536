// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/requestexporter.h"
#include "sheet.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

// Asks which requests go into a file, and in what form, and then for the file.
class ExportSheet : public Sheet
{
    Q_OBJECT

public:
    struct Choices
    {
        QList<RequestId> selected; // may be empty
        QList<RequestId> inSight;
        QList<RequestColumn> shown; // columns of the table, in their order
        QLocale locale;
    };

    ExportSheet(const Choices &choices, QWidget *window);

Q_SIGNALS:
    void exportWanted(const Sigill::RequestExporter::Order &order);

protected:
    void retranslate() override;

private:
    bool isTable() const;
    void chooseFile();
    void enable();
    RequestExporter::Order order(const QString &path) const;

    Choices m_choices;
    QLabel *m_whichLabel;
    QComboBox *m_which;
    QLabel *m_formLabel;
    QComboBox *m_form;
    QLabel *m_columnsLabel;
    QComboBox *m_columns;
    QLabel *m_separatorLabel;
    QComboBox *m_separator;
    QCheckBox *m_mark;
    QLabel *m_note;
    QPushButton *m_back;
    QPushButton *m_export;
};

}
