// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilelist.h"

#include "barquestion.h"
#include "domain/visibletext.h"
#include "icons.h"
#include "messagebar.h"
#include "profileexchange.h"
#include "profiletable.h"
#include "tablestate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

ProfileList::ProfileList(Settings &settings, MessageBar &bar, BarQuestion &question,
                         QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_bar(bar)
    , m_question(question)
    , m_exchange(new ProfileExchange(settings, bar, this))
    , m_pages(new QStackedWidget(this))
    , m_note(new QLabel(this))
    , m_table(new ProfileTable(settings, this))
    , m_empty(new TableState(this))
    , m_add(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_duplicate(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_export(new QPushButton(this))
{
    build();
    connect(m_add, &QPushButton::clicked, this, &ProfileList::addNew);
    connect(m_empty, &TableState::actionTriggered, this, &ProfileList::addNew);
    connect(m_edit, &QPushButton::clicked, this, &ProfileList::openChosen);
    connect(m_table, &ProfileTable::opened, this, &ProfileList::openChosen);
    connect(m_duplicate, &QPushButton::clicked, this, &ProfileList::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &ProfileList::askToRemove);
    connect(m_import, &QPushButton::clicked, m_exchange, &ProfileExchange::chooseImport);
    connect(m_export, &QPushButton::clicked, this,
            [this] { m_exchange->chooseExport(m_table->chosen()); });
    connect(m_exchange, &ProfileExchange::imported, m_table, &ProfileTable::choose);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ProfileList::enable);
}

void ProfileList::build()
{
    m_note->setObjectName(u"profileNote"_s);
    m_empty->setObjectName(u"profileState"_s);
    m_add->setObjectName(u"addProfileButton"_s);
    m_edit->setObjectName(u"editProfileButton"_s);
    m_duplicate->setObjectName(u"duplicateProfileButton"_s);
    m_remove->setObjectName(u"deleteProfileButton"_s);
    m_import->setObjectName(u"importProfilesButton"_s);
    m_export->setObjectName(u"exportProfilesButton"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *tools = new QVBoxLayout;
    tools->setSpacing(8);
    for (auto *button : {m_add, m_edit, m_duplicate, m_remove, m_import, m_export}) {
        if (button == m_import)
            tools->addSpacing(8);
        tools->addWidget(button);
        button->setAutoDefault(true);
    }
    tools->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_pages, 1);
    row->addLayout(tools);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_note);
    layout->addLayout(row, 1);
}

void ProfileList::showProfiles(const QString &connected)
{
    m_table->showProfiles(connected);
    m_pages->setCurrentIndex(m_table->rowCount() > 0 ? 0 : 1);
    enable();
}

void ProfileList::choose(const QString &name)
{
    m_table->choose(name);
}

std::optional<ServerProfile> ProfileList::chosen() const
{
    const auto chosen = m_table->chosen();
    return chosen.size() == 1 ? std::optional(chosen.constFirst()) : std::nullopt;
}

// Where there are none, the button that adds one.
void ProfileList::focusTable()
{
    if (m_table->rowCount() > 0)
        m_table->setFocus();
    else
        m_add->setFocus();
}

void ProfileList::enable()
{
    const auto chosen = m_table->chosen();
    const bool isOne = chosen.size() == 1;
    const bool isLocked = m_settings.areProfilesLocked();
    const bool areOwn = std::none_of(chosen.cbegin(), chosen.cend(), [this](const auto &profile) {
        return m_settings.isPrescribed(profile.name);
    });
    m_add->setEnabled(!isLocked);
    m_edit->setEnabled(isOne);
    //: opens a server profile that can be looked at only
    m_edit->setText(isLocked || !areOwn ? tr("Sho&w…") : tr("E&dit…"));
    m_duplicate->setEnabled(isOne && !isLocked);
    m_remove->setEnabled(!chosen.isEmpty() && areOwn && !isLocked);
    m_import->setEnabled(!isLocked);
    m_export->setEnabled(!chosen.isEmpty());
    Q_EMIT selectionChanged();
}

void ProfileList::addNew()
{
    ServerProfile profile;
    profile.signIn = ServerProfile::SignInKind::Ticket;
    if (!m_settings.areProfilesLocked())
        Q_EMIT editWanted(profile, QString());
}

void ProfileList::openChosen()
{
    if (const auto profile = chosen())
        Q_EMIT editWanted(*profile, profile->name);
}

void ProfileList::duplicate()
{
    const auto original = chosen();
    if (!original)
        return;
    ServerProfile copy = *original;
    //: the name of a copy of a server profile
    copy.name = tr("%1 (copy)").arg(copy.name);
    for (int i = 2; m_settings.profile(copy.name); ++i) {
        //: the name of one more copy of a server profile; %2 is a number
        copy.name = tr("%1 (copy %2)").arg(original->name, QString::number(i));
    }
    Q_EMIT editWanted(copy, QString());
}

void ProfileList::askToRemove()
{
    const auto chosen = m_table->chosen();
    if (chosen.isEmpty() || !m_remove->isEnabled())
        return;
    const auto text = [chosen] {
        if (chosen.size() > 1) {
            return tr("Delete %Ln server profiles? Their addresses and all their settings are "
                      "lost on this computer.",
                      nullptr, static_cast<int>(chosen.size()));
        }
        const auto &profile = chosen.constFirst();
        return tr("Delete “%1”? The address %2 and all other settings of this server profile are "
                  "lost on this computer.")
            .arg(visibleLine(profile.name), visibleLine(profile.baseUrl.toString()));
    };
    const auto action = [count = static_cast<int>(chosen.size())] {
        return count == 1 ? tr("Delete server &profile")
                          : tr("Delete %Ln server &profiles", nullptr, count);
    };
    m_question.ask(text, action, [this, chosen] { remove(chosen); });
}

void ProfileList::remove(const QList<ServerProfile> &profiles)
{
    for (const auto &profile : profiles)
        m_settings.removeProfile(profile.name);
    m_table->setFocus();
    m_bar.showMessage(
        [profiles] {
            MessageBar::Message message;
            message.state = StateColors::State::Ok;
            message.text = profiles.size() == 1
                ? tr("“%1” was deleted.").arg(visibleLine(profiles.constFirst().name))
                : tr("%Ln server profiles were deleted.", nullptr,
                     static_cast<int>(profiles.size()));
            message.actionText = tr("Und&o");
            return message;
        },
        [this, profiles] {
            for (const auto &profile : profiles)
                m_settings.saveProfile(profile);
            m_table->choose(profiles.constFirst().name);
            m_table->setFocus();
        });
}

void ProfileList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        return askToRemove();
    if (event->key() == Qt::Key_Insert)
        return addNew();
    QWidget::keyPressEvent(event);
}

void ProfileList::retranslate()
{
    m_note->setText(tr("Your organisation has set the server profiles; they cannot be changed "
                       "here."));
    m_note->setVisible(m_settings.areProfilesLocked());
    m_add->setText(tr("&Add…"));
    m_duplicate->setText(tr("D&uplicate…"));
    m_remove->setText(tr("De&lete"));
    m_import->setText(tr("&Import…"));
    m_export->setText(tr("E&xport…"));
    m_empty->showState(Icons::named(u"server"_s), tr("No server profile yet"),
                       tr("A server profile says where a server is and how to sign in there."),
                       m_settings.areProfilesLocked() ? QString() : tr("Add o&ne"), false);
    m_table->retranslate();
    enable();
}

}
