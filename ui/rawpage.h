// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

// The JSON of a fresh read of one request, with search and copy.
class RawPage : public QWidget
{
    Q_OBJECT

public:
    explicit RawPage(QWidget *parent);

    // An empty text clears the page.
    void showJson(const QByteArray &json);
    // Who looks at a shared screen does not get to see it.
    void setMasked(bool isMasked);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void findNext();
    void retranslate();

    QLineEdit *m_search;
    QPushButton *m_copy;
    QPlainTextEdit *m_text;
    QByteArray m_json;
    bool m_isMasked = false;
};

}
