// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilenetworkform.h"

#include "statecolors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Field = ServerProfile::Field;
using ProxyUse = ServerProfile::ProxyUse;

// Between hosts that are typed.
QStringList wordsIn(const QString &text)
{
    static const QRegularExpression gap(u"[,;\\s]+"_s);
    return text.split(gap, Qt::SkipEmptyParts);
}

// Whole seconds, as the field shows them.
int secondsOf(int milliseconds)
{
    return (milliseconds + 999) / 1000;
}

}

ProfileNetworkForm::ProfileNetworkForm(QWidget *parent)
    : ProfileForm(parent)
    , m_caFile(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_timeout(new QSpinBox(this))
    , m_proxy(new QComboBox(this))
    , m_proxyAddress(new QLineEdit(this))
    , m_bypass(new QLineEdit(this))
    , m_allowHttp(new QCheckBox(this))
{
    m_caFile->setObjectName(u"profileCaFile"_s);
    m_browse->setObjectName(u"profileBrowse"_s);
    m_timeout->setObjectName(u"profileTimeout"_s);
    m_proxy->setObjectName(u"profileProxy"_s);
    m_proxyAddress->setObjectName(u"profileProxyAddress"_s);
    m_bypass->setObjectName(u"profileBypass"_s);
    m_allowHttp->setObjectName(u"profileAllowHttp"_s);
    m_timeout->setRange(secondsOf(ServerProfile::shortestTimeout),
                        secondsOf(ServerProfile::longestTimeout));
    for (const auto use : {ProxyUse::System, ProxyUse::None, ProxyUse::Manual})
        m_proxy->addItem(QString(), static_cast<int>(use));
    m_proxyAddress->setPlaceholderText(u"proxy.contoso.com:8080"_s);
    m_bypass->setPlaceholderText(u"*.contoso.com, localhost"_s);

    const auto check = [](Field field) {
        return [field](const ServerProfile &draft) { return draft.problem(field); };
    };
    m_caFileLabel = addField(m_caFile, check(Field::CaFile), m_browse);
    m_caNote = addNote();
    m_timeoutLabel = addField(m_timeout);
    m_proxyLabel = addField(m_proxy);
    m_proxyAddressLabel = addField(m_proxyAddress, check(Field::ProxyAddress));
    m_bypassLabel = addField(m_bypass, check(Field::ProxyBypass));
    m_httpLabel = addField(m_allowHttp);
    m_httpWarning = addNote();
    m_httpWarning->setObjectName(u"profileHttpWarning"_s);
    endFields();
    connect(m_browse, &QPushButton::clicked, this, &ProfileNetworkForm::browse);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &ProfileNetworkForm::showParts);
    connect(m_allowHttp, &QCheckBox::toggled, this, &ProfileNetworkForm::showParts);
}

void ProfileNetworkForm::load(const ServerProfile &profile)
{
    m_caFile->setText(QDir::toNativeSeparators(profile.caFile));
    m_loadedTimeout = profile.transferTimeout;
    m_timeout->setValue(secondsOf(profile.transferTimeout));
    m_proxy->setCurrentIndex(m_proxy->findData(static_cast<int>(profile.proxyUse)));
    m_proxyAddress->setText(profile.proxyAddress);
    m_bypass->setText(profile.proxyBypass.join(u", "_s));
    m_allowHttp->setChecked(profile.allowsHttp);
    for (auto *line : {m_caFile, m_proxyAddress, m_bypass})
        line->setCursorPosition(0);
    forgetProblems();
    showParts();
}

void ProfileNetworkForm::store(ServerProfile &profile) const
{
    profile.caFile = QDir::fromNativeSeparators(m_caFile->text().trimmed());
    const bool isAsLoaded = m_timeout->value() == secondsOf(m_loadedTimeout);
    profile.transferTimeout = isAsLoaded ? m_loadedTimeout : m_timeout->value() * 1000;
    profile.proxyUse = proxyUse();
    profile.proxyAddress = m_proxyAddress->text().trimmed();
    profile.proxyBypass = wordsIn(m_bypass->text());
    profile.allowsHttp = m_allowHttp->isChecked();
}

ProxyUse ProfileNetworkForm::proxyUse() const
{
    return static_cast<ProxyUse>(m_proxy->currentData().toInt());
}

void ProfileNetworkForm::browse()
{
    auto *dialog = new QFileDialog(this, tr("Certificates of authorities"));
    dialog->setObjectName(u"caFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Certificates in PEM form (*.pem *.crt *.cer)"), tr("All files (*)")});
    if (!m_caFile->text().isEmpty())
        dialog->selectFile(m_caFile->text());
    connect(dialog, &QFileDialog::fileSelected, m_caFile, [this](const QString &path) {
        m_caFile->setText(QDir::toNativeSeparators(path));
        m_caFile->setFocus();
    });
    dialog->open();
}

void ProfileNetworkForm::showParts()
{
    setFieldVisible(m_proxyAddress, proxyUse() == ProxyUse::Manual);
    setFieldVisible(m_bypass, proxyUse() != ProxyUse::None);
    m_httpWarning->setVisible(m_allowHttp->isChecked());
    QPalette colours = m_httpWarning->palette();
    colours.setColor(QPalette::WindowText,
                     StateColors::text(StateColors::State::Warning, palette()));
    m_httpWarning->setPalette(colours);
}

void ProfileNetworkForm::changeEvent(QEvent *event)
{
    ProfileForm::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        showParts();
}

void ProfileNetworkForm::retranslate()
{
    const auto name = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->buddy()->setAccessibleName(QString(text).remove(u'&'));
    };
    name(m_caFileLabel, tr("Certificates of &authorities (optional)"));
    m_caNote->setText(tr("A file in PEM form; they are trusted besides those of this computer."));
    //: opens a dialog to choose a file
    m_browse->setText(tr("&Browse…"));
    name(m_timeoutLabel, tr("Give up after so &many seconds without an answer"));
    name(m_proxyLabel, tr("&Proxy"));
    //: which proxy: the one that this computer is set to
    m_proxy->setItemText(0, tr("As this computer is set"));
    //: which proxy: none
    m_proxy->setItemText(1, tr("None"));
    //: which proxy: the one named below
    m_proxy->setItemText(2, tr("This one"));
    name(m_proxyAddressLabel, tr("A&ddress of the proxy"));
    name(m_bypassLabel, tr("Hosts with&out the proxy (optional)"));
    m_httpLabel->setText(tr("Without encryption"));
    m_allowHttp->setText(tr("A&llow http:// for this server"));
    m_allowHttp->setAccessibleName(QString());
    m_httpWarning->setText(
        tr("Passwords, names and what you decide cross the network readable, and "
           "anybody on the way can change them."));
}

}
