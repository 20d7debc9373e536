// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpsheet.h"

#include "helppages.h"
#include "helpview.h"
#include "roomydelegate.h"
#include "session/languages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int contentsWidth = 240; // pixels, at the usual size of text

}

HelpSheet::HelpSheet(const Languages &languages, const QString &address, QWidget *window)
    : Sheet(window)
    , m_languages(languages)
    , m_search(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_contents(new QListWidget(this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_view(new HelpView(this))
    , m_close(new QPushButton(this))
{
    build();
    m_view->setLanguage(languages.current());
    m_view->open(address);
    connect(m_close, &QPushButton::clicked, this, &HelpSheet::closeSheet);
    connect(m_back, &QToolButton::clicked, m_view, &HelpView::backward);
    connect(m_forward, &QToolButton::clicked, m_view, &HelpView::forward);
    connect(m_view, &HelpView::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_view, &HelpView::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_view, &HelpView::historyChanged, this, &HelpSheet::followPage);
    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpSheet::openChosen);
    connect(m_search, &QLineEdit::textChanged, this, &HelpSheet::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpSheet::goToNextHit);
    m_view->setFocus();
}

void HelpSheet::build()
{
    setObjectName(u"helpSheet"_s);
    m_search->setObjectName(u"helpSearch"_s);
    m_found->setObjectName(u"helpFound"_s);
    m_contents->setObjectName(u"helpContents"_s);
    m_back->setObjectName(u"helpBackButton"_s);
    m_forward->setObjectName(u"helpForwardButton"_s);
    m_view->setObjectName(u"helpView"_s);
    m_close->setObjectName(u"closeHelpButton"_s);
    m_search->setClearButtonEnabled(true);
    m_found->setTextFormat(Qt::PlainText);
    m_contents->setFixedWidth(contentsWidth * fontMetrics().height() / 16);
    m_contents->setItemDelegate(new RoomyDelegate(m_contents));
    m_back->setArrowType(Qt::LeftArrow);
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_forward->setArrowType(Qt::RightArrow);
    m_forward->setShortcut(Qt::ALT | Qt::Key_Right);
    for (auto *button : {m_back, m_forward}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setEnabled(false);
    }
    m_close->setAutoDefault(true);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_back);
    tools->addWidget(m_forward);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_found);
    auto *pages = new QHBoxLayout;
    pages->setSpacing(8);
    pages->addWidget(m_contents);
    pages->addWidget(m_view, 1);
    body().addLayout(tools);
    body().addLayout(pages, 1);
    buttons().addStretch();
    buttons().addWidget(m_close);
    setCardSize({1040, 760});
}

void HelpSheet::retranslate()
{
    setTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search the help (Enter: next)"));
    m_search->setAccessibleName(tr("Search the help"));
    m_contents->setAccessibleName(tr("Contents"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(
            u"%1 (%2)"_s.arg(text, button->shortcut().toString(QKeySequence::NativeText)));
    };
    //: button: the page that was read before
    name(m_back, tr("Back"));
    //: button: the page from which one went back
    name(m_forward, tr("Forward"));
    m_close->setText(tr("C&lose"));
    m_view->setLanguage(m_languages.current());
    fillContents();
    search();
}

void HelpSheet::fillContents()
{
    const QSignalBlocker blocker(m_contents);
    m_texts.clear();
    const auto names = HelpPages::names();
    for (int row = 0; row < names.size(); ++row) {
        const QString name = names.at(row);
        // Items that go and come leave empty ones in what screen readers are given.
        auto *item
            = row < m_contents->count() ? m_contents->item(row) : new QListWidgetItem(m_contents);
        item->setText(HelpPages::title(name, m_languages.current()));
        item->setData(Qt::UserRole, name);
        m_texts.insert(name, HelpPages::text(name, m_languages.current()).toCaseFolded());
    }
    followPage();
}

// The contents show which page is read, also where a link led there.
void HelpSheet::followPage()
{
    const QSignalBlocker blocker(m_contents);
    const auto row = HelpPages::names().indexOf(m_view->page());
    m_contents->setCurrentRow(static_cast<int>(row));
    if (auto *item = m_contents->currentItem())
        m_view->setAccessibleName(item->text());
}

void HelpSheet::openChosen()
{
    if (const auto *item = m_contents->currentItem())
        m_view->open(item->data(Qt::UserRole).toString());
}

QStringList HelpSheet::words() const
{
    return m_search->text().toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
}

// Leaves the pages in which every word stands.
void HelpSheet::search()
{
    const auto wanted = words();
    int found = 0;
    for (int row = 0; row < m_contents->count(); ++row) {
        auto *item = m_contents->item(row);
        const QString text = m_texts.value(item->data(Qt::UserRole).toString());
        const bool fits = std::all_of(wanted.cbegin(), wanted.cend(),
                                      [&](const QString &word) { return text.contains(word); });
        item->setHidden(!fits);
        found += fits ? 1 : 0;
    }
    m_found->setText(wanted.isEmpty() ? QString() : tr("%Ln page(s)", nullptr, found));
    m_view->mark(wanted);
    goToFirstHit();
    const auto *current = m_contents->currentItem();
    if (found == 0 || (current && !current->isHidden()))
        return;
    for (int row = 0; row < m_contents->count(); ++row) {
        if (!m_contents->item(row)->isHidden()) {
            m_contents->setCurrentRow(row);
            return goToFirstHit();
        }
    }
}

void HelpSheet::goToFirstHit()
{
    if (words().isEmpty())
        return;
    m_view->moveCursor(QTextCursor::Start);
    m_view->goToNextMark();
}

// In this page, then in the next one, and around.
void HelpSheet::goToNextHit()
{
    if (words().isEmpty() || m_view->goToNextMark())
        return;
    const int count = m_contents->count();
    for (int step = 1; step <= count; ++step) {
        const int row = (m_contents->currentRow() + step) % count;
        if (!m_contents->item(row)->isHidden()) {
            m_contents->setCurrentRow(row);
            return goToFirstHit();
        }
    }
}

void HelpSheet::reject()
{
    if (m_search->text().isEmpty())
        closeSheet();
    else
        m_search->clear();
}

}
