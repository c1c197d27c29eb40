// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Owned OpenSSL objects. Private to core/net.
#pragma once

#include <openssl/bio.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <memory>

namespace clearway::net {

template<auto release> struct OpensslRelease {
    template<class T> void operator()(T *object) const { release(object); }
};

using SslContextPointer = std::unique_ptr<SSL_CTX, OpensslRelease<SSL_CTX_free>>;
using SslPointer = std::unique_ptr<SSL, OpensslRelease<SSL_free>>;
using BioPointer = std::unique_ptr<BIO, OpensslRelease<BIO_free_all>>;
using X509Pointer = std::unique_ptr<X509, OpensslRelease<X509_free>>;
using X509StorePointer = std::unique_ptr<X509_STORE, OpensslRelease<X509_STORE_free>>;
using X509StoreContextPointer = std::unique_ptr<X509_STORE_CTX, OpensslRelease<X509_STORE_CTX_free>>;

struct X509StackRelease {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using X509StackPointer = std::unique_ptr<STACK_OF(X509), X509StackRelease>;

} // namespace clearway::net
