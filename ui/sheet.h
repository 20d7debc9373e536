// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QFrame;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace Sigill {

// A card over the window that asks or tells one thing. It covers the window, keeps the keyboard
// focus inside, and deletes itself when it is closed. The window's actions are the window's to
// disable.
class Sheet : public QWidget
{
    Q_OBJECT

public:
    // The sheet covers the window and follows its size.
    explicit Sheet(QWidget *window);

    void open();
    // What Esc does; closes unless a sheet knows better.
    virtual void reject();

Q_SIGNALS:
    void closed();

protected:
    // The card's parts, for the sheets themselves.
    void setTitle(const QString &title);
    QVBoxLayout &body() { return *m_body; }
    QHBoxLayout &titleRow() { return *m_titleRow; }
    QHBoxLayout &buttons() { return *m_buttons; }
    // In pixels; the card never grows beyond the window.
    void setCardSize(const QSize &wanted);
    virtual void retranslate() = 0;
    void closeSheet();

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void fit();

    QWidget *m_window;
    QFrame *m_card;
    QLabel *m_title;
    QHBoxLayout *m_titleRow;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QSize m_wanted{640, 480};
    bool m_isClosed = false;
};

}
