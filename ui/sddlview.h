// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPlainTextEdit>

namespace Sigill {

// The text of a security descriptor, with pieces of it marked. Invisible characters are written
// out, so a place in the text and a place on the screen are not the same.
class SddlView : public QPlainTextEdit
{
    Q_OBJECT

public:
    // Offsets and lengths are in UTF-16 units of the text as it was given.
    struct Piece
    {
        qsizetype offset = 0;
        qsizetype length = 0;
    };

    explicit SddlView(QWidget *parent);

    // NULs at the end are left out. Of a very long text only the start is shown.
    void showSddl(const QString &sddl);

    enum class Scrolling : quint8 { ToPiece, Keep };

    // What the operator is looking at.
    void mark(const QList<Piece> &pieces, Scrolling scrolling);

    // Where the text could not be read; stays until another text is shown.
    void markErrors(const QList<Piece> &pieces);

Q_SIGNALS:
    // The operator put the cursor there.
    void pointedAt(qsizetype offset);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintMarks();
    void scrollTo(const Piece &piece);
    QTextEdit::ExtraSelection selection(const Piece &piece) const;
    // Where the unit at the offset is shown; the end of what is shown for one behind it.
    int shownPosition(qsizetype offset) const;
    qsizetype offsetAt(int position) const;

    QList<int> m_positions; // for each unit its place on the screen, and the end
    QList<Piece> m_marked;
    QList<Piece> m_errors;
    bool m_isFilling = false;
};

}
