// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tokenstore.h"

namespace clearway::gui {

std::unique_ptr<TokenStore> systemTokenStore()
{
    return nullptr;
}

} // namespace clearway::gui
