// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serversheet.h"

#include "announcer.h"
#include "serverchoice.h"
#include "statecolors.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sigill {

ServerSheet::ServerSheet(Session &session, QWidget *window)
    : Sheet(window)
    , m_session(session)
    , m_addressLabel(new QLabel(this))
    , m_address(new QLineEdit(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_environmentLabel(new QLabel(this))
    , m_environment(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_connect(new QPushButton(this))
{
    setObjectName(u"serverSheet"_s);
    m_address->setObjectName(u"addressLineEdit"_s);
    m_name->setObjectName(u"nameLineEdit"_s);
    m_environment->setObjectName(u"environmentComboBox"_s);
    m_connect->setObjectName(u"connectButton"_s);
    m_problem->setObjectName(u"problemLabel"_s);
    m_addressLabel->setBuddy(m_address);
    m_nameLabel->setBuddy(m_name);
    m_environmentLabel->setBuddy(m_environment);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_environment->addItem(QString());
    m_environment->addItem(QString());

    body().addWidget(m_addressLabel);
    body().addWidget(m_address);
    body().addWidget(m_nameLabel);
    body().addWidget(m_name);
    body().addWidget(m_environmentLabel);
    body().addWidget(m_environment);
    body().addWidget(m_problem);
    body().addStretch();
    buttons().addWidget(m_back);
    buttons().addStretch();
    buttons().addWidget(m_connect);
    m_back->setAutoDefault(true);
    m_connect->setAutoDefault(true);
    setCardSize({560, 360});

    connect(m_back, &QPushButton::clicked, this, &ServerSheet::reject);
    connect(m_connect, &QPushButton::clicked, this, &ServerSheet::connectToServer);
    connect(m_address, &QLineEdit::returnPressed, this, &ServerSheet::connectToServer);
    connect(m_name, &QLineEdit::returnPressed, this, &ServerSheet::connectToServer);
    m_address->setFocus();
}

void ServerSheet::retranslate()
{
    setTitle(tr("Connect to a server"));
    m_addressLabel->setText(tr("&Address, with its virtual directory"));
    m_address->setPlaceholderText(u"https://mimcm.contoso.com/CertificateManagement"_s);
    m_address->setAccessibleName(tr("Address"));
    m_nameLabel->setText(tr("&Name (optional)"));
    m_name->setAccessibleName(tr("Name"));
    m_environmentLabel->setText(tr("Environ&ment"));
    m_environment->setAccessibleName(tr("Environment"));
    ServerProfile named;
    named.environment = ServerProfile::Environment::Production;
    m_environment->setItemText(0, named.environmentText());
    named.environment = ServerProfile::Environment::Test;
    m_environment->setItemText(1, named.environmentText());
    m_back->setText(tr("&Back"));
    m_connect->setText(tr("&Connect"));
    if (!m_problem->isHidden())
        showProblem();
}

void ServerSheet::showProblem()
{
    const auto profile = typedProfile();
    m_problem->setText(profile ? QString() : profile.error());
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, StateColors::text(StateColors::State::Error, palette()));
    m_problem->setPalette(colours);
    m_problem->setVisible(!profile);
}

tl::expected<ServerProfile, QString> ServerSheet::typedProfile() const
{
    return ServerChoice::profileOf(m_session.settings(), m_address->text(), m_name->text(),
                                   m_environment->currentIndex() == 1
                                       ? ServerProfile::Environment::Test
                                       : ServerProfile::Environment::Production);
}

void ServerSheet::connectToServer()
{
    const auto profile = typedProfile();
    if (!profile) {
        showProblem();
        m_address->setFocus();
        Announcer::say(*this, m_problem->text());
        return;
    }
    auto &session = m_session;
    closeSheet();
    ServerChoice::use(session, *profile);
}

}
