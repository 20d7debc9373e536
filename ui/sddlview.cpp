// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sddlview.h"

#include "domain/visibletext.h"
#include "statecolors.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScopedValueRollback>

#include <algorithm>

namespace Sigill {

namespace {

// Units; some hundred entries. A copy is always whole.
constexpr qsizetype mostCharacters = 20000;

// The length of the character at the offset: two units for a pair.
qsizetype characterLength(const QString &text, qsizetype offset)
{
    const bool isPair = text.at(offset).isHighSurrogate() && offset + 1 < text.size()
        && text.at(offset + 1).isLowSurrogate();
    return isPair ? 2 : 1;
}

}

SddlView::SddlView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!m_isFilling && !m_positions.isEmpty())
            Q_EMIT pointedAt(offsetAt(textCursor().position()));
    });
}

void SddlView::showSddl(const QString &sddl)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    qsizetype length = sddl.size();
    while (length > 0 && sddl.at(length - 1) == QChar::Null)
        --length;
    m_positions.clear();
    m_marked.clear();
    m_errors.clear();
    QString shown;
    qsizetype offset = 0;
    while (offset < length && shown.size() < mostCharacters) {
        const qsizetype units = characterLength(sddl, offset);
        for (qsizetype unit = 0; unit < units; ++unit)
            m_positions.append(static_cast<int>(shown.size()));
        const QChar c = sddl.at(offset);
        shown += c > u' ' && c <= u'~' ? QString(c) : visibleText(sddl.mid(offset, units));
        offset += units;
    }
    m_positions.append(static_cast<int>(shown.size()));
    if (offset < length)
        //: follows the start of a text that is too long to show
        shown += u'\n'
            + tr("… %n more characters; a copy has them all", nullptr,
                 static_cast<int>(length - offset));
    setPlainText(shown);
    setExtraSelections({});
}

void SddlView::mark(const QList<Piece> &pieces, Scrolling scrolling)
{
    m_marked = pieces;
    paintMarks();
    if (!pieces.isEmpty() && scrolling == Scrolling::ToPiece)
        scrollTo(pieces.constFirst());
}

void SddlView::markErrors(const QList<Piece> &pieces)
{
    m_errors = pieces;
    paintMarks();
    if (!pieces.isEmpty() && m_marked.isEmpty())
        scrollTo(pieces.constFirst());
}

void SddlView::scrollTo(const Piece &piece)
{
    // Not where the operator pointed.
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    QTextCursor start(document());
    start.setPosition(shownPosition(piece.offset));
    setTextCursor(start);
    ensureCursorVisible();
}

void SddlView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
}

void SddlView::paintMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const Piece &piece : std::as_const(m_marked)) {
        selections.append(selection(piece));
        selections.last().format.setBackground(palette().highlight());
        selections.last().format.setForeground(palette().highlightedText());
    }
    const QPalette colours = palette();
    for (const Piece &piece : std::as_const(m_errors)) {
        selections.append(selection(piece));
        auto &format = selections.last().format;
        format.setBackground(StateColors::background(StateColors::State::Error, colours));
        format.setForeground(StateColors::text(StateColors::State::Error, colours));
        // Not by colour alone.
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(StateColors::text(StateColors::State::Error, colours));
    }
    setExtraSelections(selections);
}

QTextEdit::ExtraSelection SddlView::selection(const Piece &piece) const
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    int start = shownPosition(piece.offset);
    int end = shownPosition(piece.offset + piece.length);
    // Half of a pair is shown whole, and the end of the text by its last character.
    for (qsizetype i = piece.offset + piece.length + 1; end == start && i < m_positions.size(); ++i)
        end = m_positions.at(i);
    if (end == start && piece.length > 0) {
        const auto before = std::lower_bound(m_positions.begin(), m_positions.end(), end);
        if (before != m_positions.begin())
            start = *std::prev(before);
    }
    selection.cursor.setPosition(start);
    selection.cursor.setPosition(end, QTextCursor::KeepAnchor);
    return selection;
}

int SddlView::shownPosition(qsizetype offset) const
{
    return m_positions.isEmpty() ? 0 : m_positions.at(std::min(offset, m_positions.size() - 1));
}

qsizetype SddlView::offsetAt(int position) const
{
    const auto after = std::upper_bound(m_positions.begin(), m_positions.end(), position);
    return std::max<qsizetype>(after - m_positions.begin() - 1, 0);
}

}
