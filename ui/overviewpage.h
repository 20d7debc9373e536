// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"

#include <QTreeWidget>
#include <QUrl>

#include <optional>

namespace Sigill {

class RequestTexts;
struct Fact;

// Every field of a request as label and value, in groups; each value can be copied by itself.
class OverviewPage : public QTreeWidget
{
    Q_OBJECT

public:
    // The texts must outlive the page.
    OverviewPage(const RequestTexts &texts, QWidget *parent);

    void showRequest(const std::optional<Request> &request);
    // Shows the request anew, with what is known of it by now; what is chosen stays so.
    void refresh();
    QString currentValue() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillFact(QTreeWidgetItem &item, const Fact &fact);
    void showMenu(const QPoint &at);
    QUrl currentLink() const;
    // Of the text there; empty beside it.
    QUrl linkAt(const QPoint &at) const;
    void open(const QUrl &link);
    void retranslate();

    const RequestTexts &m_texts;
    std::optional<Request> m_request;
};

}
