// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosticssheet.h"

#include "domain/buildparts.h"
#include "environmentbadge.h"
#include "factlist.h"
#include "messagebar.h"
#include "session/diagnostics.h"
#include "session/recentlog.h"
#include "session/session.h"
#include "session/supportcase.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sigill {

DiagnosticsSheet::DiagnosticsSheet(Session &session, QWidget *window)
    : Sheet(window)
    , m_session(session)
    , m_bar(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_facts(new FactList(this))
    , m_log(new QPlainTextEdit(this))
    , m_test(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connect(m_test, &QPushButton::clicked, this, &DiagnosticsSheet::testWanted);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsSheet::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &DiagnosticsSheet::reject);
    connect(&session, &Session::loadStateChanged, this, &DiagnosticsSheet::showFacts);
    connect(&session, &Session::profileChanged, this, &DiagnosticsSheet::showFacts);
    connect(&session, &Session::templatesSettled, this, &DiagnosticsSheet::showFacts);
    connect(&session.signInDesk(), &SignInDesk::changed, this, &DiagnosticsSheet::showFacts);
    connect(&session.people(), &People::problemChanged, this, &DiagnosticsSheet::showFacts);
    m_close->setFocus();
}

void DiagnosticsSheet::build()
{
    setObjectName(u"diagnosticsSheet"_s);
    m_bar->setObjectName(u"diagnosticsMessageBar"_s);
    m_tabs->setObjectName(u"diagnosticsTabs"_s);
    m_facts->setObjectName(u"diagnosticsFacts"_s);
    m_log->setObjectName(u"diagnosticsLog"_s);
    m_test->setObjectName(u"diagnosticsTestButton"_s);
    m_copy->setObjectName(u"copyDiagnosticsButton"_s);
    m_save->setObjectName(u"saveBundleButton"_s);
    m_close->setObjectName(u"closeDiagnosticsButton"_s);
    m_log->setReadOnly(true);
    m_log->setTabChangesFocus(true);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_tabs->addTab(m_facts, QString());
    m_tabs->addTab(m_log, QString());
    titleRow().addWidget(new EnvironmentBadge(m_session, this), 0, Qt::AlignTop);
    body().addWidget(m_bar);
    body().addWidget(m_tabs, 1);
    for (auto *button : {m_test, m_copy, m_save})
        buttons().addWidget(button);
    buttons().addStretch();
    buttons().addWidget(m_close);
    for (auto *button : {m_test, m_copy, m_save, m_close})
        button->setAutoDefault(true);
    setCardSize({880, 700});
}

void DiagnosticsSheet::retranslate()
{
    setTitle(tr("Diagnostics"));
    //: tab: what is known about program, server and connection
    m_tabs->setTabText(0, tr("Facts"));
    //: tab: the last lines that the program wrote about its work
    m_tabs->setTabText(1, tr("Recent log"));
    m_tabs->setAccessibleName(tr("Diagnostics"));
    m_facts->setAccessibleName(tr("Facts"));
    m_log->setAccessibleName(tr("Recent log"));
    m_log->setPlaceholderText(tr("Nothing was logged yet."));
    m_test->setText(tr("&Test connection…"));
    m_copy->setText(tr("&Copy all"));
    m_save->setText(tr("&Save support bundle…"));
    //: names, ids and computers in the file are replaced
    m_save->setToolTip(tr("One file for those who help you. Names of people and computers are "
                          "replaced in it, and passwords are left out."));
    m_close->setText(tr("C&lose"));
    showFacts();
}

void DiagnosticsSheet::showFacts()
{
    m_facts->showFacts(Diagnostics::of(m_session));
    m_test->setEnabled(m_session.profile().isValid());
    const QString log = RecentLog::installedLines().join(u'\n');
    if (log == m_log->toPlainText())
        return;
    m_log->setPlainText(log);
    // The newest lines.
    m_log->moveCursor(QTextCursor::End);
}

QString DiagnosticsSheet::text() const
{
    const QString log = m_log->toPlainText();
    const QString facts = Diagnostics::text(Diagnostics::of(m_session));
    return log.isEmpty() ? facts : facts + u'\n' + tr("Recent log") + u'\n' + log + u'\n';
}

void DiagnosticsSheet::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the support bundle"));
    dialog->setObjectName(u"bundleDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const bool isZip = BuildParts::has(BuildParts::Part::ZippedBundles);
    dialog->setNameFilters({isZip ? tr("Zip files (*.zip)") : tr("Text files (*.txt)")});
    dialog->setDefaultSuffix(SupportBundle::suffix());
    dialog->selectFile(SupportCase::suggestedName());
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsSheet::save);
    dialog->open();
}

void DiagnosticsSheet::save(const QString &path)
{
    m_save->setEnabled(false);
    auto *supportCase = new SupportCase(m_session, &m_session);
    supportCase->setTestedSteps(m_testedSteps);
    connect(supportCase, &SupportCase::finished, supportCase, &QObject::deleteLater);
    connect(supportCase, &SupportCase::finished, this,
            [this, path](const SupportCase::Result &written) {
                m_save->setEnabled(true);
                m_bar->showMessage([written, path] {
                    MessageBar::Message message;
                    message.state = written ? StateColors::State::Ok : StateColors::State::Error;
                    message.text = written
                        //: %1 is a path
                        ? tr("Saved as %1. Look through it before you send it: what people wrote "
                             "in their own words may still tell of them.")
                              .arg(QDir::toNativeSeparators(path))
                        : written.error();
                    return message;
                });
            });
    supportCase->write(path);
}

}
