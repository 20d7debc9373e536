// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profileeditor.h"

#include "domain/visibletext.h"
#include "icons.h"
#include "profiledirectoriesform.h"
#include "profilegeneralform.h"
#include "profilenetworkform.h"
#include "profilesigninform.h"

#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

ProfileEditor::ProfileEditor(const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_note(new QLabel(this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"profileEditor"_s);
    m_tabs->setObjectName(u"profileTabs"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_forms = {new ProfileGeneralForm(
                   [this](const ServerProfile &draft) { return problemOfName(draft); }, this),
               new ProfileSignInForm(this), new ProfileNetworkForm(this),
               new ProfileDirectoriesForm(this)};
    for (auto *form : std::as_const(m_forms)) {
        m_tabs->addTab(form, QString());
        form->setDraft([this] { return draft(); });
        connect(form, &ProfileForm::edited, this, [this] {
            m_isEdited = true;
            for (auto *other : std::as_const(m_forms))
                other->checkAgain();
            Q_EMIT changed();
        });
        connect(form, &ProfileForm::problemsChanged, this, [this] {
            markTabs();
            Q_EMIT changed();
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_note);
    layout->addWidget(m_tabs, 1);
}

void ProfileEditor::load(const ServerProfile &profile, const QString &savedName, bool isLocked)
{
    m_loaded = profile;
    m_savedName = savedName;
    m_isLocked = isLocked;
    for (auto *form : std::as_const(m_forms)) {
        form->setLocked(isLocked);
        form->load(profile);
    }
    m_note->setVisible(isLocked);
    m_tabs->setCurrentIndex(0);
    m_shown = draft();
    m_isEdited = false;
    if (isLocked)
        m_tabs->tabBar()->setFocus();
    else
        m_forms.constFirst()->focusFirst();
    markTabs();
}

ServerProfile ProfileEditor::draft() const
{
    ServerProfile draft = m_loaded;
    // Whether an address is one depends on the form of the network.
    for (auto form = m_forms.crbegin(); form != m_forms.crend(); ++form)
        (*form)->store(draft);
    return draft;
}

bool ProfileEditor::isChanged() const
{
    return m_isEdited && !m_isLocked && (draft() != m_shown || showsProblem());
}

bool ProfileEditor::tellProblems()
{
    int first = -1;
    // The first of them has the focus in the end.
    for (auto i = static_cast<int>(m_forms.size()) - 1; i >= 0; --i) {
        if (m_forms.at(i)->tellProblems())
            first = i;
    }
    if (first < 0)
        return false;
    m_tabs->setCurrentIndex(first);
    m_forms.at(first)->tellProblems();
    return true;
}

bool ProfileEditor::showsProblem() const
{
    return std::any_of(m_forms.cbegin(), m_forms.cend(),
                       [](const ProfileForm *form) { return form->showsProblem(); });
}

QString ProfileEditor::problemOfName(const ServerProfile &draft) const
{
    if (draft.name.compare(m_savedName, Qt::CaseInsensitive) == 0
        || !m_settings.profile(draft.name))
        return {};
    return tr("There is a server profile named “%1” already.").arg(visibleLine(draft.name));
}

void ProfileEditor::markTabs()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const bool hasProblem = m_forms.at(i)->showsProblem();
        m_tabs->setTabIcon(i, hasProblem ? Icons::state(StateColors::State::Error) : QIcon());
        //: of a tab
        m_tabs->setTabToolTip(i, hasProblem ? tr("Something here is not right yet") : QString());
    }
}

void ProfileEditor::retranslate()
{
    m_note->setText(tr("Set by your organisation. It can be looked at here, not changed."));
    //: tab of a server profile
    m_tabs->setTabText(0, tr("General"));
    //: tab of a server profile
    m_tabs->setTabText(1, tr("Sign-in"));
    //: tab of a server profile
    m_tabs->setTabText(2, tr("Network"));
    //: tab of a server profile: who tells whose a SID is
    m_tabs->setTabText(3, tr("Directories"));
    for (auto *form : std::as_const(m_forms))
        form->retranslate();
    markTabs();
}

}
