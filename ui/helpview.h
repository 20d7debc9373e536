// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace Sigill {

// Shows a page of the help in the language and the colours of the moment. It loads nothing
// from the network; links to elsewhere open in the browser.
class HelpView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent);

    // "page" or "page#place".
    void open(const QString &address);
    QString page() const;
    // The reader stays about where they were.
    void setLanguage(const QString &code);
    // Marks where one of the words stands.
    void mark(const QStringList &words);
    // Goes to the next mark; false where there is none below.
    bool goToNextMark();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;

private:
    void readAgain();
    void showMarks();
    QString styleSheetOfPages() const;

    QString m_language;
    QStringList m_words;
};

}
