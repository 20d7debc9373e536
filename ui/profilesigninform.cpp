// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilesigninform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using SignInKind = ServerProfile::SignInKind;

// As it is typed: https:// is what is meant where nothing is said. An invalid address stays one.
QUrl urlFrom(const QLineEdit &field)
{
    const QString text = field.text().trimmed();
    if (text.isEmpty())
        return {};
    return QUrl(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
}

QString textOf(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

}

ProfileSignInForm::ProfileSignInForm(QWidget *parent)
    : ProfileForm(parent)
    , m_kind(new QComboBox(this))
    , m_account(new QLineEdit(this))
    , m_redirectHost(new QComboBox(this))
    , m_redirectPort(new QSpinBox(this))
{
    m_kind->setObjectName(u"profileSignIn"_s);
    m_account->setObjectName(u"profileAccount"_s);
    m_redirectHost->setObjectName(u"profileRedirectHost"_s);
    m_redirectPort->setObjectName(u"profileRedirectPort"_s);
    for (const auto one :
         {SignInKind::Ticket, SignInKind::Password, SignInKind::Federation, SignInKind::None})
        m_kind->addItem(QString(), static_cast<int>(one));
    m_redirectHost->addItems({u"localhost"_s, u"127.0.0.1"_s});
    m_redirectPort->setRange(0, 65535);
    // A port that nobody has set.
    m_redirectPort->setSpecialValueText(u"–"_s);

    m_kindLabel = addField(m_kind);
    m_kindNote = addNote();
    m_accountLabel = addField(m_account);
    m_account->setPlaceholderText(u"CONTOSO\\anna"_s);
    m_authority = addLine(Field::Authority, u"profileAuthority"_s, m_authorityLabel);
    m_clientId = addLine(Field::ClientId, u"profileClientId"_s, m_clientIdLabel);
    m_resource = addLine(Field::Resource, u"profileResource"_s, m_resourceLabel);
    m_scope = addLine(Field::Scope, u"profileScope"_s, m_scopeLabel);
    m_redirectHostLabel = addField(m_redirectHost);
    m_redirectPortLabel = addField(m_redirectPort, [](const ServerProfile &draft) {
        return draft.federation.problem(Field::RedirectPort);
    });
    m_redirectPath = addLine(Field::RedirectPath, u"profileRedirectPath"_s, m_redirectPathLabel);
    m_redirectNote = addNote();
    m_authorizeEndpoint = addLine(Field::AuthorizeEndpoint, u"profileAuthorizeEndpoint"_s,
                                  m_authorizeEndpointLabel);
    m_tokenEndpoint
        = addLine(Field::TokenEndpoint, u"profileTokenEndpoint"_s, m_tokenEndpointLabel);
    m_authority->setPlaceholderText(u"https://adfs.contoso.com/adfs"_s);
    m_resource->setPlaceholderText(u"https://mimcm.contoso.com/certificatemanagement"_s);
    m_scope->setPlaceholderText(u"openid"_s);
    endFields();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProfileSignInForm::showKind);
    // The endpoints follow from the address where they are not set, and so does the note.
    connect(this, &ProfileForm::edited, this, &ProfileSignInForm::showKind);
}

QLineEdit *ProfileSignInForm::addLine(Field field, const QString &name, QLabel *&label)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    label = addField(
        line, [field](const ServerProfile &draft) { return draft.federation.problem(field); });
    return line;
}

SignInKind ProfileSignInForm::kind() const
{
    return static_cast<SignInKind>(m_kind->currentData().toInt());
}

void ProfileSignInForm::load(const ServerProfile &profile)
{
    const auto &federation = profile.federation;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(profile.signIn)));
    m_account->setText(profile.account);
    m_authority->setText(textOf(federation.authority));
    m_clientId->setText(federation.clientId);
    m_resource->setText(federation.resource);
    m_scope->setText(federation.scope);
    // Another one would have come from a file; it is told by what the browser says.
    m_redirectHost->setCurrentIndex(std::max(m_redirectHost->findText(federation.redirectHost), 0));
    m_redirectPort->setValue(federation.redirectPort);
    m_redirectPath->setText(federation.redirectPath);
    m_authorizeEndpoint->setText(textOf(federation.authorizeEndpoint));
    m_tokenEndpoint->setText(textOf(federation.tokenEndpoint));
    for (auto *line : {m_account, m_authority, m_clientId, m_resource, m_scope, m_redirectPath,
                       m_authorizeEndpoint, m_tokenEndpoint})
        line->setCursorPosition(0);
    forgetProblems();
    showKind();
}

void ProfileSignInForm::store(ServerProfile &profile) const
{
    profile.signIn = kind();
    profile.account = m_account->text().trimmed();
    auto &federation = profile.federation;
    federation.authority = urlFrom(*m_authority);
    federation.clientId = m_clientId->text().trimmed();
    federation.resource = m_resource->text().trimmed();
    federation.scope = m_scope->text().simplified();
    federation.redirectHost = m_redirectHost->currentText();
    federation.redirectPort = m_redirectPort->value();
    federation.redirectPath = m_redirectPath->text().trimmed();
    federation.authorizeEndpoint = urlFrom(*m_authorizeEndpoint);
    federation.tokenEndpoint = urlFrom(*m_tokenEndpoint);
}

void ProfileSignInForm::showKind()
{
    setFieldVisible(m_account, kind() == SignInKind::Password);
    const bool isFederation = kind() == SignInKind::Federation;
    for (const QWidget *field : std::initializer_list<const QWidget *>{
             m_authority, m_clientId, m_resource, m_scope, m_redirectHost, m_redirectPort,
             m_redirectPath, m_authorizeEndpoint, m_tokenEndpoint})
        setFieldVisible(field, isFederation);
    m_kindNote->setText(kindText());
    ServerProfile shown;
    store(shown);
    m_redirectNote->setVisible(isFederation);
    //: %1 is an address such as http://localhost:8400/
    m_redirectNote->setText(tr("The browser returns to %1, which must be registered at AD FS "
                               "exactly so.")
                                .arg(shown.federation.redirectUri()));
    // What counts where nothing is typed.
    shown.federation.authorizeEndpoint.clear();
    shown.federation.tokenEndpoint.clear();
    if (shown.federation.problem(Field::Authority).isEmpty()) {
        m_authorizeEndpoint->setPlaceholderText(textOf(shown.federation.authorizeUrl()));
        m_tokenEndpoint->setPlaceholderText(textOf(shown.federation.tokenUrl()));
    }
}

QString ProfileSignInForm::kindText() const
{
    switch (kind()) {
    case SignInKind::Ticket:
        return tr("With the Kerberos ticket that you already have; nothing is asked.");
    case SignInKind::Password:
        return tr("By NTLM or, over https, Basic. The password is asked when it is needed and is "
                  "never part of a server profile.");
    case SignInKind::Federation:
        return tr("On the pages of AD FS, in your browser. Your administrator knows what is "
                  "registered there.");
    case SignInKind::None:
        return tr("For servers that ask nobody who they are, such as a practice server.");
    }
    Q_UNREACHABLE();
}

void ProfileSignInForm::retranslate()
{
    const auto name = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->buddy()->setAccessibleName(QString(text).remove(u'&'));
    };
    name(m_kindLabel, tr("&Way to sign in"));
    for (int i = 0; i < m_kind->count(); ++i) {
        m_kind->setItemText(
            i, ServerProfile::text(static_cast<SignInKind>(m_kind->itemData(i).toInt())));
    }
    name(m_accountLabel, tr("Acco&unt (optional)"));
    name(m_authorityLabel, tr("&Address of AD FS"));
    name(m_clientIdLabel, tr("Client &identifier"));
    //: the identifier of the relying party at AD FS
    name(m_resourceLabel, tr("Res&ource (optional)"));
    //: of OAuth 2
    name(m_scopeLabel, tr("Sco&pe (optional)"));
    name(m_redirectHostLabel, tr("Retur&n to host"));
    name(m_redirectPortLabel, tr("Ret&urn to port"));
    name(m_redirectPathLabel, tr("Return to path"));
    name(m_authorizeEndpointLabel, tr("A&ddress for the browser (optional)"));
    name(m_tokenEndpointLabel, tr("Address for to&kens (optional)"));
    showKind();
}

}
