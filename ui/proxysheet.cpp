// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxysheet.h"

#include "announcer.h"
#include "passwordfields.h"
#include "session/session.h"
#include "statecolors.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Kind = ProxyState::Kind;

}

ProxySheet::ProxySheet(Session &session, QWidget *window)
    : Sheet(window)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_typed(new PasswordFields(Qt::Vertical, u"proxy"_s, this))
    , m_busy(new QProgressBar(this))
    , m_back(new QPushButton(this))
    , m_signIn(new QPushButton(this))
{
    setObjectName(u"proxySheet"_s);
    build();
    m_typed->setAccount(session.proxy().user);
    connect(m_back, &QPushButton::clicked, this, &ProxySheet::reject);
    connect(m_signIn, &QPushButton::clicked, this, &ProxySheet::givePassword);
    connect(m_typed, &PasswordFields::entered, this, &ProxySheet::givePassword);
    connect(m_typed, &PasswordFields::changed, this, &ProxySheet::showState);
    connect(&session, &Session::proxyChanged, this, &ProxySheet::follow);
}

void ProxySheet::build()
{
    m_signIn->setObjectName(u"proxySignInButton"_s);
    m_back->setObjectName(u"proxyBackButton"_s);
    m_text->setObjectName(u"proxyLabel"_s);
    m_hint->setObjectName(u"proxyHintLabel"_s);
    for (auto *label : {m_text, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    // Kept in its place, so that nothing jumps.
    QSizePolicy policy = m_busy->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(policy);
    body().addWidget(m_text);
    body().addWidget(m_typed);
    body().addWidget(m_hint);
    body().addWidget(m_busy);
    body().addStretch();
    buttons().addWidget(m_back);
    buttons().addStretch();
    buttons().addWidget(m_signIn);
    for (auto *button : {m_back, m_signIn})
        button->setAutoDefault(true);
    setCardSize({560, 360});
}

void ProxySheet::reject()
{
    // Closes it as well, where something waited.
    m_session.giveUpProxy();
    closeSheet();
}

void ProxySheet::retranslate()
{
    //: title of a sheet; %1 is a proxy
    setTitle(tr("Sign in at the proxy %1").arg(m_session.proxy().host));
    m_typed->retranslate();
    m_busy->setAccessibleName(tr("Signing in…"));
    //: button: closes the sheet without a sign-in
    m_back->setText(tr("&Not now"));
    m_signIn->setText(tr("&Sign in"));
    showState();
}

void ProxySheet::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    focusField();
}

void ProxySheet::changeEvent(QEvent *event)
{
    Sheet::changeEvent(event);
    // Colours that mean something are set by hand.
    if (event->type() == QEvent::PaletteChange)
        showState();
}

void ProxySheet::follow()
{
    const auto kind = m_session.proxy().kind;
    if (kind != Kind::PasswordWanted && kind != Kind::Checking)
        return closeSheet();
    showState();
    const bool asksAgain = std::exchange(m_wasChecking, kind == Kind::Checking);
    if (asksAgain && kind == Kind::PasswordWanted)
        focusField();
}

void ProxySheet::givePassword()
{
    if (!m_signIn->isEnabled())
        return;
    m_session.giveProxyPassword(m_typed->account(), m_typed->takePassword());
}

void ProxySheet::showState()
{
    const auto &proxy = m_session.proxy();
    const bool isAsked = proxy.kind == Kind::PasswordWanted;
    m_typed->setEnabled(isAsked);
    m_busy->setVisible(proxy.kind == Kind::Checking);
    m_signIn->setEnabled(isAsked && m_typed->areFilled());
    m_text->setText(explanation());
    m_hint->setText(tr("The password goes to the proxy in a form that others on the network can "
                       "read."));
    m_hint->setVisible(proxy.isReadable);
    QPalette colours = QGuiApplication::palette();
    QPalette hints = colours;
    if (proxy.isWrongPassword) {
        colours.setColor(QPalette::WindowText,
                         StateColors::text(StateColors::State::Error, colours));
    }
    hints.setColor(QPalette::WindowText, StateColors::text(StateColors::State::Warning, hints));
    m_text->setPalette(colours);
    m_hint->setPalette(hints);
}

QString ProxySheet::explanation() const
{
    const auto &proxy = m_session.proxy();
    if (proxy.isWrongPassword || proxy.kind == Kind::Checking)
        return proxy.text();
    const QString why = proxy.ticketError ? proxy.ticketText() + u'\n' : QString();
    return why
        + tr("A proxy on the way to the server wants a user name and a password. They are kept in "
             "memory until you choose another server.");
}

// Also after a wrong password.
void ProxySheet::focusField()
{
    m_typed->focusNext();
    if (m_session.proxy().isWrongPassword)
        Announcer::say(*this, m_text->text());
}

}
