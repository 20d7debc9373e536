// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxysheet.h"

#include "session/session.h"
#include "statecolors.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
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
    , m_fields(new QWidget(this))
    , m_userLabel(new QLabel(m_fields))
    , m_user(new QLineEdit(m_fields))
    , m_passwordLabel(new QLabel(m_fields))
    , m_password(new QLineEdit(m_fields))
    , m_busy(new QProgressBar(this))
    , m_back(new QPushButton(this))
    , m_signIn(new QPushButton(this))
{
    setObjectName(u"proxySheet"_s);
    build();
    m_user->setText(session.proxy().user);
    connect(m_back, &QPushButton::clicked, this, &ProxySheet::reject);
    connect(m_signIn, &QPushButton::clicked, this, &ProxySheet::givePassword);
    connect(m_user, &QLineEdit::returnPressed, m_password,
            [this] { m_password->setFocus(Qt::OtherFocusReason); });
    connect(m_password, &QLineEdit::returnPressed, this, &ProxySheet::givePassword);
    for (auto *field : {m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &ProxySheet::showState);
    connect(&session, &Session::proxyChanged, this, &ProxySheet::follow);
}

void ProxySheet::build()
{
    m_user->setObjectName(u"proxyUserLineEdit"_s);
    m_password->setObjectName(u"proxyPasswordLineEdit"_s);
    m_signIn->setObjectName(u"proxySignInButton"_s);
    m_back->setObjectName(u"proxyBackButton"_s);
    m_text->setObjectName(u"proxyLabel"_s);
    m_hint->setObjectName(u"proxyHintLabel"_s);
    for (auto *label : {m_text, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_userLabel->setBuddy(m_user);
    m_passwordLabel->setBuddy(m_password);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    // Kept in its place, so that nothing jumps.
    QSizePolicy policy = m_busy->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(policy);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addWidget(m_userLabel);
    fields->addWidget(m_user);
    fields->addWidget(m_passwordLabel);
    fields->addWidget(m_password);
    for (QWidget *part : {static_cast<QWidget *>(m_text), m_fields, static_cast<QWidget *>(m_hint),
                          static_cast<QWidget *>(m_busy)})
        body().addWidget(part);
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
    m_userLabel->setText(tr("&User name"));
    m_user->setAccessibleName(tr("User name"));
    m_passwordLabel->setText(tr("&Password"));
    m_password->setAccessibleName(tr("Password"));
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
    const QString password = m_password->text();
    m_password->clear();
    m_session.giveProxyPassword(m_user->text().trimmed(), password);
}

void ProxySheet::showState()
{
    const auto &proxy = m_session.proxy();
    const bool isAsked = proxy.kind == Kind::PasswordWanted;
    m_fields->setEnabled(isAsked);
    m_busy->setVisible(proxy.kind == Kind::Checking);
    m_signIn->setEnabled(isAsked && !m_user->text().trimmed().isEmpty()
                         && !m_password->text().isEmpty());
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
    (m_user->text().isEmpty() ? m_user : m_password)->setFocus(Qt::OtherFocusReason);
    if (m_session.proxy().isWrongPassword) {
        QAccessibleEvent event(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

}
