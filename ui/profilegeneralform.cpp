// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilegeneralform.h"

#include "environmentbadge.h"

#include <QColorDialog>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Field = ServerProfile::Field;
using Environment = ServerProfile::Environment;

}

ProfileGeneralForm::ProfileGeneralForm(const Check &checkName, QWidget *parent)
    : ProfileForm(parent)
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_environment(new QComboBox(this))
    , m_environmentLabel(new QLineEdit(this))
    , m_color(new QLineEdit(this))
    , m_chooseColor(new QPushButton(this))
    , m_portal(new QLineEdit(this))
{
    m_name->setObjectName(u"profileName"_s);
    m_address->setObjectName(u"profileAddress"_s);
    m_environment->setObjectName(u"profileEnvironment"_s);
    m_environmentLabel->setObjectName(u"profileEnvironmentLabel"_s);
    m_color->setObjectName(u"profileColor"_s);
    m_chooseColor->setObjectName(u"profileChooseColor"_s);
    m_portal->setObjectName(u"profilePortal"_s);
    for (const auto environment :
         {Environment::Production, Environment::Test, Environment::Practice})
        m_environment->addItem(QString(), static_cast<int>(environment));
    const auto check = [](Field field) {
        return [field](const ServerProfile &draft) { return draft.problem(field); };
    };
    m_nameLabel = addField(m_name, [checkName](const ServerProfile &draft) {
        const QString wrong = draft.problem(Field::Name);
        return wrong.isEmpty() ? checkName(draft) : wrong;
    });
    m_addressLabel
        = addField(m_address, [this](const auto &draft) { return problemOfAddress(draft); });
    m_environmentText = addField(m_environment);
    m_labelLabel = addField(m_environmentLabel, check(Field::EnvironmentLabel));
    m_colorLabel = addField(m_color, check(Field::EnvironmentColor), m_chooseColor);
    m_portalLabel = addField(m_portal, check(Field::PortalUrl));
    m_portalNote = addNote();
    endFields();
    connect(this, &ProfileForm::edited, this, &ProfileGeneralForm::showColor);
    connect(m_chooseColor, &QPushButton::clicked, this, &ProfileGeneralForm::chooseColor);
}

void ProfileGeneralForm::load(const ServerProfile &profile)
{
    m_loadedUrl = profile.baseUrl;
    m_loadedAddress = profile.baseUrl.toString();
    m_name->setText(profile.name);
    m_address->setText(m_loadedAddress);
    m_environment->setCurrentIndex(m_environment->findData(static_cast<int>(profile.environment)));
    m_environmentLabel->setText(profile.environmentLabel);
    m_color->setText(profile.environmentColor);
    m_portal->setText(profile.portalUrl);
    for (auto *line : {m_name, m_address, m_environmentLabel, m_color, m_portal})
        line->setCursorPosition(0);
    forgetProblems();
    showColor();
}

void ProfileGeneralForm::store(ServerProfile &profile) const
{
    profile.name = m_name->text().simplified();
    // What is no address has none; the field tells why.
    if (m_address->text() == m_loadedAddress) {
        profile.baseUrl = m_loadedUrl;
    } else {
        const auto typed = ServerProfile::fromAddress(m_address->text(), profile.allowsHttp);
        profile.baseUrl = typed ? typed->baseUrl : QUrl();
    }
    profile.environment = static_cast<Environment>(m_environment->currentData().toInt());
    profile.environmentLabel = m_environmentLabel->text().simplified();
    profile.environmentColor = m_color->text().trimmed();
    profile.portalUrl = m_portal->text().trimmed();
}

QString ProfileGeneralForm::problemOfAddress(const ServerProfile &draft) const
{
    if (m_address->text() == m_loadedAddress && !m_loadedAddress.isEmpty())
        return draft.problem(Field::Address);
    const auto typed = ServerProfile::fromAddress(m_address->text(), draft.allowsHttp);
    return typed ? QString() : typed.error();
}

void ProfileGeneralForm::chooseColor()
{
    ServerProfile shown;
    store(shown);
    auto *dialog = new QColorDialog(EnvironmentBadge::background(shown), this);
    dialog->setObjectName(u"colorDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, m_color,
            [this](const QColor &color) { m_color->setText(color.name()); });
    dialog->open();
}

void ProfileGeneralForm::showColor()
{
    ServerProfile shown;
    store(shown);
    constexpr int side = 16;
    QPixmap pixmap(QSize(side, side) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    const bool isRight = shown.problem(Field::EnvironmentColor).isEmpty();
    pixmap.fill(isRight ? EnvironmentBadge::background(shown) : QColor(Qt::transparent));
    m_chooseColor->setIcon(pixmap);
    ServerProfile unnamed = shown;
    unnamed.environmentLabel.clear();
    unnamed.environmentColor.clear();
    m_environmentLabel->setPlaceholderText(unnamed.environmentText());
    m_color->setPlaceholderText(EnvironmentBadge::background(unnamed).name());
}

void ProfileGeneralForm::nameEnvironments()
{
    for (int i = 0; i < m_environment->count(); ++i) {
        ServerProfile named;
        named.environment = static_cast<Environment>(m_environment->itemData(i).toInt());
        m_environment->setItemText(i, named.environmentText());
    }
}

void ProfileGeneralForm::changeEvent(QEvent *event)
{
    ProfileForm::changeEvent(event);
    if (event->type() == QEvent::ScreenChangeInternal)
        showColor();
}

void ProfileGeneralForm::retranslate()
{
    const auto name = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->buddy()->setAccessibleName(QString(text).remove(u'&'));
    };
    //: of a server profile
    name(m_nameLabel, tr("&Name"));
    name(m_addressLabel, tr("&Address, with its virtual directory"));
    m_address->setPlaceholderText(u"https://mimcm.contoso.com/CertificateManagement"_s);
    name(m_environmentText, tr("Environ&ment"));
    nameEnvironments();
    //: shown instead of "Production" or "Test"
    name(m_labelLabel, tr("&Word for the environment (optional)"));
    name(m_colorLabel, tr("C&olour of the environment (optional)"));
    m_chooseColor->setText(tr("Choose…"));
    name(m_portalLabel, tr("Page of a request in the &portal (optional)"));
    m_portal->setPlaceholderText(u"https://mimcm.contoso.com/CertificateManagement/…?id={id}"_s);
    m_portalNote->setText(tr("{id} stands for the request's id."));
    showColor();
}

}
