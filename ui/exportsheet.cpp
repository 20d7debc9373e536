// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportsheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <iterator>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

enum Form { Csv, Json };
enum Columns { Shown, All };
constexpr char16_t separators[] = {u';', u',', u'\t'};

}

ExportSheet::ExportSheet(const Choices &choices, QWidget *window)
    : Sheet(window)
    , m_choices(choices)
    , m_whichLabel(new QLabel(this))
    , m_which(new QComboBox(this))
    , m_formLabel(new QLabel(this))
    , m_form(new QComboBox(this))
    , m_columnsLabel(new QLabel(this))
    , m_columns(new QComboBox(this))
    , m_separatorLabel(new QLabel(this))
    , m_separator(new QComboBox(this))
    , m_mark(new QCheckBox(this))
    , m_note(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_export(new QPushButton(this))
{
    setObjectName(u"exportSheet"_s);
    m_which->setObjectName(u"exportWhich"_s);
    m_form->setObjectName(u"exportForm"_s);
    m_columns->setObjectName(u"exportColumns"_s);
    m_separator->setObjectName(u"exportSeparator"_s);
    m_mark->setObjectName(u"exportMark"_s);
    m_export->setObjectName(u"exportRequests"_s);
    m_which->addItem(QString());
    if (!choices.selected.isEmpty())
        m_which->addItem(QString());
    for (auto *box : {m_form, m_columns})
        box->addItems({QString(), QString()});
    for (size_t i = 0; i < std::size(separators); ++i)
        m_separator->addItem(QString());
    // Whoever has selected some means these.
    m_which->setCurrentIndex(m_which->count() - 1);
    const QChar usual = RequestExporter::usualSeparator(choices.locale);
    m_separator->setCurrentIndex(usual == u';' ? 0 : 1);
    m_mark->setChecked(true);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(m_whichLabel, m_which);
    form->addRow(m_formLabel, m_form);
    form->addRow(m_columnsLabel, m_columns);
    form->addRow(m_separatorLabel, m_separator);
    form->addRow(QString(), m_mark);
    m_whichLabel->setBuddy(m_which);
    m_formLabel->setBuddy(m_form);
    m_columnsLabel->setBuddy(m_columns);
    m_separatorLabel->setBuddy(m_separator);
    body().addLayout(form);
    body().addWidget(m_note);
    body().addStretch();
    buttons().addWidget(m_back);
    buttons().addStretch();
    buttons().addWidget(m_export);
    m_back->setAutoDefault(true);
    m_export->setAutoDefault(true);
    setCardSize({620, 400});

    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportSheet::enable);
    connect(m_back, &QPushButton::clicked, this, &ExportSheet::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportSheet::chooseFile);
    m_which->setFocus();
    enable();
}

bool ExportSheet::isTable() const
{
    return m_form->currentIndex() == Csv;
}

void ExportSheet::enable()
{
    for (auto *widget : std::initializer_list<QWidget *>{m_columnsLabel, m_columns, m_mark,
                                                         m_separatorLabel, m_separator})
        widget->setEnabled(isTable());
}

RequestExporter::Order ExportSheet::order(const QString &path) const
{
    RequestExporter::Order order;
    order.requests = m_which->currentIndex() == 0 ? m_choices.inSight : m_choices.selected;
    order.path = path;
    order.columns = m_choices.shown;
    if (m_columns->currentIndex() == All) {
        order.columns.clear();
        for (int i = 0; i < RequestColumns::count; ++i)
            order.columns.append(static_cast<RequestColumn>(i));
    }
    order.separator = separators[m_separator->currentIndex()];
    order.hasByteOrderMark = m_mark->isChecked();
    return order;
}

void ExportSheet::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export requests"));
    dialog->setObjectName(u"exportRequestsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString ending = isTable() ? u"csv"_s : u"json"_s;
    dialog->setNameFilter(isTable() ? tr("Table (*.csv)") : tr("JSON (*.json)"));
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(u"sigill-%1.%2"_s.arg(QDate::currentDate().toString(Qt::ISODate), ending));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Q_EMIT exportWanted(order(path));
        closeSheet();
    });
    dialog->open();
}

void ExportSheet::retranslate()
{
    setTitle(tr("Export requests"));
    m_whichLabel->setText(tr("&Requests"));
    m_which->setItemText(
        0, tr("%Ln in the list", nullptr, static_cast<int>(m_choices.inSight.size())));
    if (m_which->count() > 1) {
        m_which->setItemText(
            1, tr("%Ln selected", nullptr, static_cast<int>(m_choices.selected.size())));
    }
    m_formLabel->setText(tr("&Form"));
    m_form->setItemText(Csv, tr("Table for spreadsheets (CSV)"));
    m_form->setItemText(Json, tr("As the server has it (JSON)"));
    m_columnsLabel->setText(tr("&Columns"));
    m_columns->setItemText(Shown, tr("As in the list"));
    m_columns->setItemText(All, tr("All"));
    m_separatorLabel->setText(tr("&Separated by"));
    m_separator->setItemText(0, tr("Semicolon"));
    m_separator->setItemText(1, tr("Comma"));
    m_separator->setItemText(2, tr("Tab"));
    m_mark->setText(tr("Mark the file as &Unicode, as spreadsheets expect"));
    m_note->setText(tr("The file holds names and comments of people. Only your account can read "
                       "it; whoever gets it from you can as well."));
    m_back->setText(tr("&Back"));
    m_export->setText(tr("&Export…"));
}

}
