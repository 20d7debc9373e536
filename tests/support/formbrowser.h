// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QObject>
#include <QRegularExpression>
#include <QUrlQuery>

namespace Sigill {

// As much of a browser and of an operator as a sign-in needs: keeps cookies, follows redirects,
// fills in and sends the forms of the provider, or declines them.
class FormBrowser : public QObject
{
public:
    enum class Operator { SignsIn, Declines };

    explicit FormBrowser(Operator person = Operator::SignsIn)
        : m_person(person)
    {
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        // There are test runs behind a proxy.
        m_network.setProxy(QNetworkProxy::NoProxy);
    }

    // Stops at this address instead of asking for it, and keeps where it was to go.
    void stopAt(const QString &address) { m_stop = address; }

    void open(const QUrl &url)
    {
        m_ended = false;
        m_page.clear();
        m_status = 0;
        follow(url);
    }

    // No redirect and no form is left.
    bool hasEnded() const { return m_ended; }
    int status() const { return m_status; }
    const QByteArray &page() const { return m_page; }
    QUrl stoppedAt() const { return m_stopped; }
    int formsSent() const { return m_formsSent; }

private:
    void follow(const QUrl &url)
    {
        if (!m_stop.isEmpty() && url.toString().startsWith(m_stop)) {
            m_stopped = url;
            m_ended = true;
            return;
        }
        m_url = url;
        hear(m_network.get(QNetworkRequest(url)));
    }

    void hear(QNetworkReply *reply)
    {
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            m_page = reply->readAll();
            const QByteArray location = reply->rawHeader("Location");
            if (m_status >= 300 && m_status < 400 && !location.isEmpty())
                return follow(m_url.resolved(QUrl::fromEncoded(location)));
            if (m_status != 200 || !send())
                m_ended = true;
        });
    }

    // False where the page has no form.
    bool send()
    {
        const QString text = QString::fromUtf8(m_page);
        if (m_person == Operator::Declines) {
            const QString link
                = attribute(text, QStringLiteral("<a[^>]*\\bhref=\"([^\"]*/abort)\""));
            if (link.isEmpty())
                return false;
            follow(m_url.resolved(QUrl(link)));
            return true;
        }
        const QString action = attribute(text, QStringLiteral("<form[^>]*\\baction=\"([^\"]*)\""));
        if (action.isEmpty())
            return false;
        QUrlQuery form;
        // Buttons too: the one of the sign-out form says something.
        static const QRegularExpression fields(
            QStringLiteral("<(?:input|button)\\b[^>]*\\bname=\"([^\"]*)\"[^>]*>"));
        static const QRegularExpression values(QStringLiteral("\\bvalue=\"([^\"]*)\""));
        for (auto field = fields.globalMatch(text); field.hasNext();) {
            const auto match = field.next();
            const QString given = values.match(match.captured()).captured(1);
            form.addQueryItem(match.captured(1), given.isEmpty() ? QStringLiteral("anna") : given);
        }
        m_url = m_url.resolved(QUrl(action));
        QNetworkRequest request(m_url);
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QStringLiteral("application/x-www-form-urlencoded"));
        ++m_formsSent;
        hear(m_network.post(request, form.toString(QUrl::FullyEncoded).toLatin1()));
        return true;
    }

    static QString attribute(const QString &text, const QString &pattern)
    {
        return QRegularExpression(pattern).match(text).captured(1).replace(QStringLiteral("&amp;"),
                                                                           QStringLiteral("&"));
    }

    QNetworkAccessManager m_network;
    Operator m_person;
    QString m_stop;
    QUrl m_stopped;
    QUrl m_url;
    QByteArray m_page;
    int m_status = 0;
    int m_formsSent = 0;
    bool m_ended = false;
};

}
