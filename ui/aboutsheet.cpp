// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aboutsheet.h"

#include "factlist.h"
#include "libraries.h"
#include "roomydelegate.h"
#include "session/diagnostics.h"
#include "session/session.h"

#include <QClipboard>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sigill {

AboutSheet::AboutSheet(const Session &session, QWidget *window)
    : Sheet(window)
    , m_session(session)
    , m_tabs(new QTabWidget(this))
    , m_words(new QLabel(this))
    , m_facts(new FactList(this))
    , m_libraries(new QTreeWidget(this))
    , m_licence(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(Diagnostics::text({Diagnostics::version(m_session)}));
    });
    connect(m_close, &QPushButton::clicked, this, &AboutSheet::reject);
    m_close->setFocus();
}

void AboutSheet::build()
{
    setObjectName(u"aboutSheet"_s);
    m_tabs->setObjectName(u"aboutTabs"_s);
    m_facts->setObjectName(u"aboutFacts"_s);
    m_libraries->setObjectName(u"aboutLibraries"_s);
    m_licence->setObjectName(u"aboutLicence"_s);
    m_copy->setObjectName(u"copyVersionButton"_s);
    m_close->setObjectName(u"closeAboutButton"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setFrameShape(QFrame::NoFrame);
    m_libraries->setRootIsDecorated(false);
    m_libraries->setUniformRowHeights(true);
    m_libraries->setAlternatingRowColors(true);
    m_libraries->setItemDelegate(new RoomyDelegate(m_libraries));
    m_licence->setReadOnly(true);
    m_licence->setTabChangesFocus(true);
    m_licence->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_licence->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_licence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFile licence(u":/LICENSE"_s);
    if (licence.open(QIODevice::ReadOnly))
        m_licence->setPlainText(QString::fromUtf8(licence.readAll()));

    auto *version = new QWidget(this);
    auto *lines = new QVBoxLayout(version);
    lines->setSpacing(12);
    lines->addWidget(m_words);
    lines->addWidget(m_facts, 1);
    m_tabs->addTab(version, QString());
    m_tabs->addTab(m_libraries, QString());
    m_tabs->addTab(m_licence, QString());
    body().addWidget(m_tabs, 1);
    buttons().addWidget(m_copy);
    buttons().addStretch();
    buttons().addWidget(m_close);
    for (auto *button : {m_copy, m_close})
        button->setAutoDefault(true);
    setCardSize({760, 560});
}

void AboutSheet::retranslate()
{
    setTitle(tr("About Sigill"));
    m_words->setText(tr("A console for the requests of Microsoft Identity Manager Certificate "
                        "Management.\n\nFree software under the GNU General Public License, "
                        "version 3; what is Sigill's own also under later versions. It comes with "
                        "no warranty."));
    m_tabs->setTabText(0, tr("Version"));
    m_tabs->setTabText(1, tr("Libraries"));
    m_tabs->setTabText(2, tr("Licence"));
    m_tabs->setAccessibleName(tr("About Sigill"));
    m_facts->setAccessibleName(tr("Version"));
    m_libraries->setAccessibleName(tr("Libraries"));
    m_licence->setAccessibleName(tr("Licence"));
    m_facts->showFacts({Diagnostics::version(m_session)});
    m_libraries->clear();
    //: column: what a library is used for
    m_libraries->setHeaderLabels({tr("Library"), tr("Version"), tr("Licence"), tr("Used for")});
    const auto libraries = Libraries::all(m_session.languages().current());
    for (const auto &library : libraries) {
        auto *item = new QTreeWidgetItem(
            m_libraries, {library.name, library.version, library.licence, library.use});
        item->setToolTip(0, library.home);
    }
    for (int column = 0; column < m_libraries->columnCount(); ++column)
        m_libraries->resizeColumnToContents(column);
    //: button: copies the version for second line
    m_copy->setText(tr("&Copy version"));
    m_close->setText(tr("C&lose"));
}

}
