// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilesheet.h"

#include "domain/visibletext.h"
#include "messagebar.h"
#include "profileeditor.h"
#include "profilelist.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sigill {

ProfileSheet::ProfileSheet(Session &session, QWidget *window)
    : Sheet(window)
    , m_session(session)
    , m_settings(session.settings())
    , m_connected(session.profile().name)
    , m_bar(new MessageBar(this))
    , m_question(*m_bar)
    , m_pages(new QStackedWidget(this))
    , m_list(new ProfileList(m_settings, *m_bar, m_question, this))
    , m_editor(new ProfileEditor(m_settings, this))
    , m_close(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_test(new QPushButton(this))
    , m_connect(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"profileSheet"_s);
    m_bar->setObjectName(u"profileMessageBar"_s);
    m_close->setObjectName(u"closeProfilesButton"_s);
    m_cancel->setObjectName(u"cancelProfileButton"_s);
    m_test->setObjectName(u"testProfileButton"_s);
    m_connect->setObjectName(u"connectProfileButton"_s);
    m_save->setObjectName(u"saveProfileButton"_s);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_editor);
    body().addWidget(m_bar);
    body().addWidget(m_pages, 1);
    buttons().addWidget(m_close);
    buttons().addWidget(m_cancel);
    buttons().addStretch();
    for (auto *button : {m_test, m_connect, m_save})
        buttons().addWidget(button);
    for (auto *button : {m_close, m_cancel, m_test, m_connect, m_save})
        button->setAutoDefault(true);
    setCardSize({920, 600});

    connect(m_list, &ProfileList::editWanted, this, &ProfileSheet::edit);
    connect(m_list, &ProfileList::selectionChanged, this, &ProfileSheet::enable);
    connect(m_editor, &ProfileEditor::changed, this, &ProfileSheet::enable);
    connect(m_close, &QPushButton::clicked, this, &ProfileSheet::reject);
    connect(m_cancel, &QPushButton::clicked, this, &ProfileSheet::leaveEditor);
    connect(m_test, &QPushButton::clicked, this, &ProfileSheet::test);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (const auto chosen = m_list->chosen())
            connectTo(*chosen);
    });
    connect(m_save, &QPushButton::clicked, this, &ProfileSheet::save);
    connect(&m_settings, &Settings::profilesChanged, this, &ProfileSheet::showProfiles);
    connect(&m_session, &Session::runStarted, this, &ProfileSheet::enable);
    connect(&m_session, &Session::runFinished, this, &ProfileSheet::enable);
    connect(&m_session.graces(), &GraceQueue::changed, this, &ProfileSheet::enable);
    connect(&m_session, &Session::profileChanged, this, [this] {
        m_connected = m_session.profile().name;
        showProfiles();
    });
    showProfiles();
    m_list->choose(m_connected);
    m_list->focusTable();
}

bool ProfileSheet::isEditing() const
{
    return m_pages->currentWidget() == m_editor;
}

void ProfileSheet::showProfiles()
{
    m_list->showProfiles(m_connected);
}

void ProfileSheet::enable()
{
    const bool isOne = m_list->chosen().has_value();
    const bool isBusy = m_session.isBusy();
    m_connect->setEnabled(isOne && !isBusy);
    m_connect->setToolTip(isBusy ? tr("Wait until the changes that are under way have ended.")
                                 : QString());
    // What is told at the fields has to be mended first.
    m_save->setEnabled(!m_editor->showsProblem());
    m_test->setEnabled(isEditing() ? m_save->isEnabled() : isOne);
}

void ProfileSheet::showPage()
{
    const bool isEditor = isEditing();
    for (auto *button : {m_close, m_connect})
        button->setVisible(!isEditor);
    m_cancel->setVisible(isEditor);
    m_save->setVisible(isEditor && !m_editor->isLocked());
    //: leaves a server profile that can be looked at only
    m_cancel->setText(m_editor->isLocked() ? tr("&Back") : tr("&Cancel"));
    const QString name = visibleLine(m_editor->savedName());
    if (!isEditor)
        setTitle(tr("Server profiles"));
    else if (name.isEmpty())
        setTitle(tr("New server profile"));
    else
        setTitle(tr("Server profile “%1”").arg(name));
    enable();
}

void ProfileSheet::edit(const ServerProfile &profile, const QString &savedName)
{
    m_bar->dismiss();
    m_pages->setCurrentWidget(m_editor);
    m_editor->load(profile, savedName,
                   m_settings.areProfilesLocked() || m_settings.isPrescribed(savedName));
    showPage();
}

void ProfileSheet::backToList()
{
    m_pages->setCurrentWidget(m_list);
    showPage();
    m_list->focusTable();
}

void ProfileSheet::save()
{
    if (m_editor->tellProblems())
        return enable();
    const auto profile = m_editor->draft();
    const QString savedName = m_editor->savedName();
    const bool isNew = savedName.isEmpty();
    if (isNew ? !m_settings.saveProfile(profile) : !m_settings.replaceProfile(savedName, profile))
        return;
    const bool isConnected = !isNew && savedName.compare(m_connected, Qt::CaseInsensitive) == 0;
    const bool isOther = profile != m_session.profile();
    if (isConnected)
        m_connected = profile.name;
    m_bar->dismiss();
    showProfiles();
    m_list->choose(profile.name);
    backToList();
    if (isConnected && isOther)
        tellSaved(profile);
}

// The connection goes on as it began.
void ProfileSheet::tellSaved(const ServerProfile &profile)
{
    const bool isBusy = m_session.isBusy();
    m_bar->showMessage(
        [name = profile.name, isBusy] {
            MessageBar::Message message;
            message.text = tr("You are connected to “%1”. What you changed counts from the next "
                              "connection.")
                               .arg(visibleLine(name));
            message.actionText = isBusy ? QString() : tr("Connect a&gain");
            return message;
        },
        [this, profile] { connectTo(profile); });
}

void ProfileSheet::leaveEditor()
{
    if (m_editor->isChanged()) {
        const auto name = visibleLine(m_editor->draft().name);
        return m_question.ask(
            [name] {
                return name.isEmpty() ? tr("What you typed is not saved.")
                                      : tr("What you changed in “%1” is not saved.").arg(name);
            },
            [] { return tr("Discard the chan&ges"); }, [this] { backToList(); });
    }
    m_bar->dismiss();
    backToList();
}

void ProfileSheet::reject()
{
    if (m_question.takeBack())
        return;
    if (isEditing())
        return leaveEditor();
    closeSheet();
}

void ProfileSheet::test()
{
    if (isEditing()) {
        if (m_editor->tellProblems())
            return enable();
        Q_EMIT testWanted(m_editor->draft());
    } else if (const auto chosen = m_list->chosen()) {
        Q_EMIT testWanted(*chosen);
    }
}

void ProfileSheet::connectTo(const ServerProfile &profile)
{
    if (m_session.isBusy())
        return;
    auto &session = m_session;
    const auto wanted = profile;
    closeSheet();
    session.connectTo(wanted);
}

void ProfileSheet::retranslate()
{
    m_close->setText(tr("Clo&se"));
    m_test->setText(tr("&Test connection"));
    m_connect->setText(tr("&Connect"));
    m_save->setText(tr("&Save"));
    m_list->retranslate();
    m_editor->retranslate();
    showPage();
}

}
