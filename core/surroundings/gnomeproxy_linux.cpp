// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// GLib is no dependency of ours: most computers without a desktop lack it. It is loaded by its soname, so
// that nothing is found by the working directory.
#include "surroundings/gnomeproxy.h"

#include <QLibrary>

#include <memory>

namespace clearway::surroundings {
namespace {

using namespace Qt::StringLiterals;

// GLib's types as far as they pass through: only pointers, a gboolean (int) and characters.
struct Glib {
    void *(*defaultSource)();
    void *(*lookUp)(void *source, const char *id, int recursive);
    const char *(*schemaPath)(void *schema);
    int (*hasKey)(void *schema, const char *key);
    void (*unrefSchema)(void *schema);
    void *(*newSettings)(void *schema, void *backend, const char *path);
    void *(*value)(void *settings, const char *key);
    const char *(*typeOf)(void *variant);
    const char *(*text)(void *variant, std::size_t *length);
    std::int32_t (*number)(void *variant);
    int (*boolean)(void *variant);
    const char **(*texts)(void *variant, std::size_t *length);
    void (*unrefVariant)(void *variant);
    void (*unrefObject)(void *object);
    void (*release)(void *memory);
};

template<class F> bool find(QLibrary &library, const char *symbol, F &function)
{
    function = reinterpret_cast<F>(library.resolve(symbol));
    return function != nullptr;
}

const Glib *glib()
{
    static const std::unique_ptr<const Glib> loaded = []() -> std::unique_ptr<const Glib> {
        QLibrary gio(u"libgio-2.0.so.0"_s); // brings GLib and GObject along
        gio.setLoadHints(QLibrary::PreventUnloadHint); // GObject cannot be unloaded
        auto all = std::make_unique<Glib>();
        const bool complete = gio.load()
            && find(gio, "g_settings_schema_source_get_default", all->defaultSource)
            && find(gio, "g_settings_schema_source_lookup", all->lookUp)
            && find(gio, "g_settings_schema_get_path", all->schemaPath)
            && find(gio, "g_settings_schema_has_key", all->hasKey)
            && find(gio, "g_settings_schema_unref", all->unrefSchema)
            && find(gio, "g_settings_new_full", all->newSettings)
            && find(gio, "g_settings_get_value", all->value)
            && find(gio, "g_variant_get_type_string", all->typeOf)
            && find(gio, "g_variant_get_string", all->text) && find(gio, "g_variant_get_int32", all->number)
            && find(gio, "g_variant_get_boolean", all->boolean) && find(gio, "g_variant_get_strv", all->texts)
            && find(gio, "g_variant_unref", all->unrefVariant)
            && find(gio, "g_object_unref", all->unrefObject) && find(gio, "g_free", all->release);
        return complete ? std::move(all) : nullptr;
    }();
    return loaded.get();
}

/// One schema and its settings. GLib ends the program when a schema or a key does not exist, so both are
/// looked up before they are used.
class Schema {
public:
    Schema(const Glib &glib, const char *id) : m_glib(glib)
    {
        void *source = m_glib.defaultSource();
        m_schema = source ? m_glib.lookUp(source, id, 1) : nullptr;
        if (m_schema && m_glib.schemaPath(m_schema))
            m_settings = m_glib.newSettings(m_schema, nullptr, nullptr);
    }
    ~Schema()
    {
        if (m_settings)
            m_glib.unrefObject(m_settings);
        if (m_schema)
            m_glib.unrefSchema(m_schema);
    }
    Q_DISABLE_COPY_MOVE(Schema)

    [[nodiscard]] bool exists() const { return m_settings != nullptr; }

    [[nodiscard]] QString text(const char *key) const
    {
        QString found;
        read(key, "s",
             [&](void *variant) { found = QString::fromUtf8(m_glib.text(variant, nullptr)).left(mostText); });
        return found;
    }
    [[nodiscard]] int number(const char *key) const
    {
        int found = 0;
        read(key, "i", [&](void *variant) { found = m_glib.number(variant); });
        return found;
    }
    [[nodiscard]] bool boolean(const char *key) const
    {
        bool found = false;
        read(key, "b", [&](void *variant) { found = m_glib.boolean(variant) != 0; });
        return found;
    }
    [[nodiscard]] QStringList texts(const char *key) const
    {
        QStringList found;
        read(key, "as", [&](void *variant) {
            std::size_t count = 0;
            const char **all
                = m_glib.texts(variant, &count); // the texts stay the variant's, the list is ours
            for (std::size_t i = 0; i < count && found.size() < mostTexts; ++i)
                found << QString::fromUtf8(all[i]).left(mostText);
            m_glib.release(all);
        });
        return found;
    }

private:
    static constexpr qsizetype mostText = 4096;
    static constexpr qsizetype mostTexts = 256;

    template<class Take> void read(const char *key, const char *type, Take &&take) const
    {
        if (!m_settings || !m_glib.hasKey(m_schema, key))
            return;
        void *variant = m_glib.value(m_settings, key);
        if (qstrcmp(m_glib.typeOf(variant), type) == 0)
            take(variant);
        m_glib.unrefVariant(variant);
    }

    const Glib &m_glib;
    void *m_schema = nullptr;
    void *m_settings = nullptr;
};

GnomeProxy proxy(const Glib &glib, const char *id)
{
    const Schema schema(glib, id);
    return {schema.text("host"), schema.number("port")};
}

} // namespace

std::optional<GnomeSettings> readGnomeSettings()
{
    const Glib *all = glib();
    if (!all)
        return std::nullopt;
    const Schema schema(*all, "org.gnome.system.proxy");
    if (!schema.exists())
        return std::nullopt;
    GnomeSettings settings;
    settings.mode = schema.text("mode");
    settings.autoconfigUrl = schema.text("autoconfig-url");
    settings.ignoreHosts = schema.texts("ignore-hosts");
    settings.http = proxy(*all, "org.gnome.system.proxy.http");
    settings.https = proxy(*all, "org.gnome.system.proxy.https");
    settings.socks = proxy(*all, "org.gnome.system.proxy.socks");
    settings.authenticates = Schema(*all, "org.gnome.system.proxy.http").boolean("use-authentication");
    return settings;
}

} // namespace clearway::surroundings
