// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpview.h"

#include "helppages.h"
#include "statecolors.h"

#include <QEvent>
#include <QFileInfo>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Sigill {

HelpView::HelpView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(true);
    // Also for those who read with the keyboard or have it read to them.
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    document()->setDocumentMargin(16);
}

void HelpView::open(const QString &address)
{
    QUrl url(u"qrc:/help/"_s + address.section(u'#', 0, 0) + u".html"_s);
    url.setFragment(address.section(u'#', 1));
    setSource(url);
}

QString HelpView::page() const
{
    return QFileInfo(source().path()).baseName();
}

void HelpView::setLanguage(const QString &code)
{
    m_language = code;
    readAgain();
}

void HelpView::readAgain()
{
    if (source().isEmpty())
        return;
    const auto *bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    reload();
    verticalScrollBar()->setValue(qRound(place * bar->maximum()));
}

void HelpView::mark(const QStringList &words)
{
    m_words = words;
    showMarks();
}

void HelpView::showMarks()
{
    QList<ExtraSelection> marks;
    for (const auto &word : std::as_const(m_words)) {
        QTextCursor found(document());
        while (!(found = document()->find(word, found)).isNull()) {
            ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(
                StateColors::background(StateColors::State::Warning, palette()));
            mark.format.setForeground(palette().color(QPalette::Text));
            marks.append(mark);
        }
    }
    std::sort(marks.begin(), marks.end(), [](const auto &a, const auto &b) {
        return a.cursor.selectionStart() < b.cursor.selectionStart();
    });
    setExtraSelections(marks);
}

bool HelpView::goToNextMark()
{
    const auto marks = extraSelections();
    const int here = textCursor().selectionStart() + (textCursor().hasSelection() ? 1 : 0);
    for (const auto &mark : marks) {
        if (mark.cursor.selectionStart() >= here) {
            setTextCursor(mark.cursor);
            ensureCursorVisible();
            return true;
        }
    }
    return false;
}

void HelpView::doSetSource(const QUrl &url, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(url, type);
    showMarks();
}

QVariant HelpView::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::StyleSheetResource)
        return styleSheetOfPages();
    if (name.scheme() == "qrc"_L1 && name.path().startsWith("/help/"_L1))
        return HelpPages::html(QFileInfo(name.path()).baseName(), m_language);
    return {};
}

QString HelpView::styleSheetOfPages() const
{
    // Not every dark palette has a colour for links that can be read on it.
    const QString link = StateColors::text(StateColors::State::Info, palette()).name();
    const QString shade = palette().color(QPalette::AlternateBase).name();
    return u"a { color: %1; }"
           "th { background-color: %2; text-align: left; padding: 4px 8px; }"
           "td { padding: 4px 8px; }"
           "kbd, code { font-family: monospace; background-color: %2; }"
           "p, li { margin-top: 6px; margin-bottom: 6px; line-height: 125%; }"
           "h1 { margin-bottom: 8px; } h2 { margin-top: 20px; margin-bottom: 6px; }"_s.arg(link,
                                                                                           shade);
}

void HelpView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        readAgain();
}

}
