// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiledirectoriesform.h"

#include "domain/visibletext.h"
#include "roomydelegate.h"
#include "security/sid.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

ProfileDirectoriesForm::ProfileDirectoriesForm(QWidget *parent)
    : ProfileForm(parent)
    , m_explanation(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_domain(new QLineEdit(this))
    , m_sid(new QLineEdit(this))
    , m_servers(new QLineEdit(this))
    , m_catalog(new QCheckBox(this))
{
    m_list->setObjectName(u"profileDirectories"_s);
    m_add->setObjectName(u"profileAddDirectory"_s);
    m_remove->setObjectName(u"profileRemoveDirectory"_s);
    m_up->setObjectName(u"profileDirectoryUp"_s);
    m_down->setObjectName(u"profileDirectoryDown"_s);
    m_domain->setObjectName(u"profileDomain"_s);
    m_sid->setObjectName(u"profileDomainSid"_s);
    m_servers->setObjectName(u"profileDirectoryServers"_s);
    m_catalog->setObjectName(u"profileCatalog"_s);
    m_domain->setPlaceholderText(u"contoso.com"_s);
    m_sid->setPlaceholderText(u"S-1-5-21-…"_s);
    m_servers->setPlaceholderText(u"dc1.contoso.com, dc2.contoso.com:636"_s);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);

    addWide(m_explanation);
    addWide(makeList());
    m_domainLabel = addField(m_domain, check(Field::Domain));
    m_sidLabel = addField(m_sid, check(Field::DomainSid));
    m_serversLabel = addField(m_servers, check(Field::Servers));
    m_serversNote = addNote();
    m_catalogLabel = addField(m_catalog);
    m_catalogNote = addNote();
    endFields();

    connect(m_add, &QPushButton::clicked, this, &ProfileDirectoriesForm::add);
    connect(m_remove, &QPushButton::clicked, this, &ProfileDirectoriesForm::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_isFilling)
            choose(row);
    });
    connect(this, &ProfileForm::edited, this, &ProfileDirectoriesForm::takeFields);
}

QWidget *ProfileDirectoriesForm::makeList()
{
    constexpr int rows = 4;
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setMinimumHeight(rows * RoomyDelegate::rowHeight(m_list->fontMetrics()));
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto *tools = new QVBoxLayout;
    tools->setSpacing(4);
    for (auto *button : {m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(true);
        tools->addWidget(button);
    }
    tools->addStretch();
    auto *parts = new QWidget(this);
    auto *layout = new QHBoxLayout(parts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addLayout(tools);
    return parts;
}

ProfileForm::Check ProfileDirectoriesForm::check(Field field) const
{
    return [this, field](const ServerProfile &draft) {
        return m_current < 0 ? QString() : draft.directories.value(m_current).problem(field);
    };
}

void ProfileDirectoriesForm::load(const ServerProfile &profile)
{
    m_directories = profile.directories;
    fillList();
    choose(m_directories.isEmpty() ? -1 : 0);
}

// The fields are part of it at once, so that what is typed last counts as well.
void ProfileDirectoriesForm::store(ServerProfile &profile) const
{
    profile.directories = m_directories;
    if (m_current < 0)
        return;
    auto &directory = profile.directories[m_current];
    static const QRegularExpression gap(u"[,;\\s]+"_s);
    directory.domain = m_domain->text().trimmed();
    directory.domainSid = m_sid->text().trimmed();
    if (const auto sid = Sid::fromText(directory.domainSid))
        directory.domainSid = sid->text();
    directory.servers = m_servers->text().split(gap, Qt::SkipEmptyParts);
    directory.useGlobalCatalog = m_catalog->isChecked();
}

void ProfileDirectoriesForm::takeFields()
{
    if (m_current < 0 || m_isFilling)
        return;
    ServerProfile shown;
    store(shown);
    m_directories = shown.directories;
    m_list->item(m_current)->setText(visibleLine(m_directories.at(m_current).domain));
}

void ProfileDirectoriesForm::choose(int row)
{
    m_current = row;
    const auto directory = m_directories.value(row);
    m_isFilling = true;
    m_domain->setText(directory.domain);
    m_sid->setText(directory.domainSid);
    m_servers->setText(directory.servers.join(u", "_s));
    m_catalog->setChecked(directory.useGlobalCatalog);
    m_list->setCurrentRow(row);
    m_isFilling = false;
    forgetProblems();
    showParts();
}

void ProfileDirectoriesForm::fillList()
{
    m_isFilling = true;
    m_list->clear();
    for (const auto &directory : std::as_const(m_directories))
        m_list->addItem(visibleLine(directory.domain));
    m_isFilling = false;
}

void ProfileDirectoriesForm::add()
{
    m_directories.append(DirectorySettings());
    fillList();
    choose(static_cast<int>(m_directories.size()) - 1);
    m_domain->setFocus();
    takeEdit();
}

void ProfileDirectoriesForm::remove()
{
    if (m_current < 0)
        return;
    m_directories.removeAt(m_current);
    const int next = std::min(m_current, static_cast<int>(m_directories.size()) - 1);
    m_current = -1;
    fillList();
    choose(next);
    takeEdit();
    (next < 0 ? m_add : m_remove)->setFocus();
}

void ProfileDirectoriesForm::move(int step)
{
    const int to = m_current + step;
    if (m_current < 0 || to < 0 || to >= m_directories.size())
        return;
    m_directories.swapItemsAt(m_current, to);
    m_current = -1;
    fillList();
    choose(to);
    takeEdit();
}

bool ProfileDirectoriesForm::tellProblems()
{
    for (int i = 0; i < m_directories.size(); ++i) {
        if (m_directories.at(i).problem().isEmpty())
            continue;
        if (i != m_current)
            choose(i);
        return ProfileForm::tellProblems();
    }
    return false;
}

void ProfileDirectoriesForm::showParts()
{
    const bool hasOne = m_current >= 0;
    for (const QWidget *field :
         std::initializer_list<const QWidget *>{m_domain, m_sid, m_servers, m_catalog})
        setFieldVisible(field, hasOne);
    m_serversNote->setVisible(hasOne);
    m_catalogNote->setVisible(hasOne);
    m_remove->setEnabled(hasOne);
    m_up->setEnabled(m_current > 0);
    m_down->setEnabled(hasOne && m_current + 1 < m_directories.size());
}

void ProfileDirectoriesForm::retranslate()
{
    const auto name = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->buddy()->setAccessibleName(QString(text).remove(u'&'));
    };
    m_explanation->setText(tr("They tell who is behind the GUIDs and SIDs in requests, and are "
                              "asked in this order, with your ticket."));
    m_list->setAccessibleName(tr("Directories"));
    m_add->setText(tr("&Add"));
    m_remove->setText(tr("Re&move"));
    //: moves an entry of a list
    m_up->setText(tr("Move &up"));
    //: moves an entry of a list
    m_down->setText(tr("Move d&own"));
    name(m_domainLabel, tr("&DNS name of the domain"));
    name(m_sidLabel, tr("S&ID of the domain (optional)"));
    name(m_serversLabel, tr("Domain contro&llers (optional)"));
    m_serversNote->setText(tr("Without any, DNS is asked for them."));
    m_catalogLabel->setText(tr("Global catalog"));
    m_catalog->setText(tr("As&k it as well"));
    m_catalogNote->setText(tr("It knows people of the other domains in the forest."));
}

}
