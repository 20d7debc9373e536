// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinsheet.h"

#include "announcer.h"
#include "environmentbadge.h"
#include "passwordfields.h"
#include "session/session.h"
#include "statecolors.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Stage = SignInState::Stage;

}

SignInSheet::SignInSheet(Session &session, QWidget *window)
    : Sheet(window)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_fields(new QWidget(this))
    , m_typed(new PasswordFields(Qt::Vertical, {}, m_fields))
    , m_keep(new QCheckBox(m_fields))
    , m_busy(new QProgressBar(this))
    , m_back(new QPushButton(this))
    , m_copyAddress(new QPushButton(this))
    , m_openBrowser(new QPushButton(this))
    , m_signIn(new QPushButton(this))
{
    setObjectName(u"signInSheet"_s);
    build();
    m_typed->setAccount(session.signInDesk().account());
    m_keep->setVisible(session.signInDesk().mayKeep());
    connect(m_back, &QPushButton::clicked, this, &SignInSheet::reject);
    connect(m_signIn, &QPushButton::clicked, this, &SignInSheet::givePassword);
    connect(m_typed, &PasswordFields::entered, this, &SignInSheet::givePassword);
    connect(m_typed, &PasswordFields::changed, this, &SignInSheet::showState);
    connect(m_copyAddress, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            m_session.signIn().browserUrl.toString(QUrl::FullyEncoded));
    });
    connect(m_openBrowser, &QPushButton::clicked, this,
            [this] { Q_EMIT browserWanted(m_session.signIn().browserUrl); });
    connect(&session.signInDesk(), &SignInDesk::changed, this, &SignInSheet::follow);
    connect(&session.signInDesk(), &SignInDesk::passwordWanted, this, &SignInSheet::focusField);
    connect(&session, &Session::profileChanged, this, &SignInSheet::closeSheet);
}

void SignInSheet::build()
{
    m_keep->setObjectName(u"keepCheckBox"_s);
    m_signIn->setObjectName(u"signInButton"_s);
    m_back->setObjectName(u"backButton"_s);
    m_openBrowser->setObjectName(u"openBrowserButton"_s);
    m_copyAddress->setObjectName(u"copyAddressButton"_s);
    m_text->setObjectName(u"signInLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    titleRow().addWidget(new EnvironmentBadge(m_session, this), 0, Qt::AlignTop);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addWidget(m_typed);
    fields->addWidget(m_keep);
    body().addWidget(m_text);
    body().addWidget(m_fields);
    body().addWidget(m_busy);
    body().addStretch();
    buttons().addWidget(m_back);
    buttons().addStretch();
    for (auto *button : {m_copyAddress, m_openBrowser, m_signIn})
        buttons().addWidget(button);
    for (auto *button : {m_back, m_copyAddress, m_openBrowser, m_signIn})
        button->setAutoDefault(true);
    setCardSize({560, 340});
}

void SignInSheet::reject()
{
    m_session.signInDesk().giveUp();
    closeSheet();
}

void SignInSheet::tellNoBrowser()
{
    m_hasNoBrowser = true;
    showState();
}

void SignInSheet::retranslate()
{
    //: title of a sheet; %1 is a server
    setTitle(tr("Sign in at %1").arg(m_session.profile().baseUrl.host()));
    m_typed->setExample(uR"(CONTOSO\anna)"_s);
    m_typed->retranslate();
    m_keep->setText(tr("&Keep it in this computer's keyring"));
    m_busy->setAccessibleName(tr("Signing in…"));
    //: button: closes the sheet without a sign-in
    m_back->setText(tr("&Not now"));
    m_copyAddress->setText(tr("&Copy address"));
    m_openBrowser->setText(tr("&Open the browser again"));
    m_signIn->setText(tr("&Sign in"));
    showState();
}

void SignInSheet::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    focusField();
}

void SignInSheet::changeEvent(QEvent *event)
{
    Sheet::changeEvent(event);
    // Colours that mean something are set by hand.
    if (event->type() == QEvent::PaletteChange)
        showState();
}

void SignInSheet::follow()
{
    const auto stage = m_session.signIn().stage;
    // What failed otherwise, also before anybody looked at a password, is told where the queue is.
    const bool ended = stage == Stage::SignedIn || stage == Stage::SignedOut
        || (stage == Stage::Failed && !m_wasAsking);
    if (ended)
        return closeSheet();
    showState();
}

void SignInSheet::givePassword()
{
    if (!m_signIn->isEnabled())
        return;
    m_session.signInDesk().givePassword(m_typed->account(), m_typed->takePassword(),
                                        m_keep->isChecked());
}

void SignInSheet::showState()
{
    const auto &state = m_session.signIn();
    const bool isChecking = state.stage == Stage::Checking;
    const bool isInBrowser = state.stage == Stage::WantsBrowser;
    m_wasAsking = m_wasAsking || state.stage == Stage::WantsPassword;
    m_fields->setVisible(m_wasAsking);
    m_fields->setEnabled(!isChecking);
    // Kept in its place, so that nothing jumps.
    QSizePolicy policy = m_busy->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(policy);
    m_busy->setVisible(isChecking || isInBrowser);
    m_copyAddress->setVisible(isInBrowser);
    m_openBrowser->setVisible(isInBrowser);
    m_signIn->setVisible(m_wasAsking);
    m_signIn->setEnabled(state.stage == Stage::WantsPassword && m_typed->areFilled());
    const bool isWrong = state.error.has_value() && m_wasAsking;
    m_text->setText(explanation());
    QPalette colours = QGuiApplication::palette();
    if (isWrong) {
        colours.setColor(QPalette::WindowText,
                         StateColors::text(StateColors::State::Error, colours));
    }
    m_text->setPalette(colours);
}

QString SignInSheet::explanation() const
{
    const auto &state = m_session.signIn();
    if (state.stage == Stage::WantsBrowser && m_hasNoBrowser)
        return tr("No browser could be opened. Copy the address, open it in a browser on this "
                  "computer, and sign in there. This sheet closes by itself.");
    if (state.stage == Stage::WantsBrowser)
        return tr("Sign in in the browser that has opened. This sheet closes by itself.");
    if (state.error && m_wasAsking)
        return state.error->summary() + u' ' + state.error->advice();
    if (state.stage == Stage::Checking)
        return tr("Signing in…");
    return tr("The server wants your user name and password. They are kept in memory until this "
              "program ends.");
}

// Also after a wrong password.
void SignInSheet::focusField()
{
    if (!m_fields->isVisible())
        return m_back->setFocus();
    m_typed->focusNext();
    if (m_session.signIn().error)
        Announcer::say(*this, m_text->text());
}

}
