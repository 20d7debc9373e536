// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localdatasheet.h"

#include "announcer.h"
#include "domain/visibletext.h"
#include "session/settings.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

LocalDataSheet::LocalDataSheet(const Settings &settings, const QString &journalPath,
                               QWidget *window)
    : Sheet(window)
    , m_settings(settings)
    , m_journalPath(journalPath)
    , m_explanation(wrapped(u"localDataLabel"_s))
    , m_journal(wrapped(u"localJournalLabel"_s))
    , m_result(wrapped(u"localResultLabel"_s))
    , m_back(new QPushButton(this))
    , m_delete(new QPushButton(this))
{
    setObjectName(u"localDataSheet"_s);
    m_delete->setObjectName(u"deleteLocalData"_s);
    body().addWidget(m_explanation);
    for (const auto kind : LocalData::kinds) {
        const Row row{kind, new QCheckBox(this), wrapped({})};
        row.box->setObjectName(LocalData::name(kind) + u"Box"_s);
        // Set in as the text of the box is.
        row.text->setContentsMargins(
            style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, row.box)
                + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, row.box),
            0, 0, 0);
        row.box->setChecked(LocalData::find(kind, settings).files > 0);
        connect(row.box, &QCheckBox::toggled, this, &LocalDataSheet::fill);
        body().addWidget(row.box);
        body().addWidget(row.text);
        m_rows.append(row);
    }
    body().addWidget(m_journal);
    body().addWidget(m_result);
    body().addStretch();
    buttons().addWidget(m_back);
    buttons().addStretch();
    buttons().addWidget(m_delete);
    for (auto *button : {m_back, m_delete})
        button->setAutoDefault(true);
    setCardSize({600, 400});
    connect(m_back, &QPushButton::clicked, this, &LocalDataSheet::reject);
    connect(m_delete, &QPushButton::clicked, this, &LocalDataSheet::remove);
    m_back->setFocus();
}

QLabel *LocalDataSheet::wrapped(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void LocalDataSheet::fill()
{
    bool isAnyTicked = false;
    for (const auto &row : std::as_const(m_rows)) {
        const auto found = LocalData::find(row.kind, m_settings);
        row.box->setEnabled(found.files > 0);
        row.text->setText(LocalData::text(found, locale()));
        isAnyTicked = isAnyTicked || (found.files > 0 && row.box->isChecked());
    }
    m_delete->setEnabled(isAnyTicked);
    m_result->setText(resultText());
    m_result->setVisible(m_deleted >= 0);
}

void LocalDataSheet::remove()
{
    m_deleted = 0;
    m_hasFailed = false;
    for (const auto &row : std::as_const(m_rows)) {
        if (!row.box->isChecked())
            continue;
        const auto removed = LocalData::remove(row.kind, m_settings);
        m_deleted += removed.value_or(0);
        m_hasFailed = m_hasFailed || !removed;
        if (row.kind == LocalData::Kind::Names)
            Q_EMIT namesDeleted();
    }
    fill();
    m_back->setFocus();
    Announcer::say(*this, m_result->text());
}

QString LocalDataSheet::resultText() const
{
    return m_hasFailed ? tr("Not everything could be deleted.")
                       : tr("%Ln file(s) deleted.", nullptr, std::max(m_deleted, 0));
}

void LocalDataSheet::retranslate()
{
    setTitle(tr("Delete local data"));
    m_explanation->setText(tr("This is kept on this computer between starts, for you alone, and "
                              "can be deleted. It is kept anew after the next start, unless you "
                              "switch that off in the settings. What the server has is not "
                              "touched."));
    for (const auto &row : std::as_const(m_rows))
        row.box->setText(LocalData::title(row.kind));
    const QFileInfo journal(m_journalPath);
    //: %1 is a path, %2 a size such as 1.2 MB
    m_journal->setText(tr("The journal of what was done from here is a record, and stays: %1 (%2). "
                          "Its entries go by their age, as the settings say.")
                           .arg(visibleLine(QDir::toNativeSeparators(m_journalPath)),
                                locale().formattedDataSize(journal.size())));
    m_back->setText(tr("&Back"));
    m_delete->setText(tr("&Delete"));
    fill();
}

}
