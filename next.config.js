import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const developing = process.env.NODE_ENV === 'development';

// Nothing may be asked of another host: a plan never leaves the machine by way of a font, a script or a picture.
// Scripts need 'unsafe-inline' because Next writes its data into inline scripts of prerendered pages, which carry no
// nonce; 'unsafe-eval' is for the development server's refresh alone.
const policy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${developing ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  `connect-src 'self'${developing ? ' ws:' : ''}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // `npm run types` checks everything, tests included, and `npm test` runs it before any build. Checking again here would
  // make each first `npm start` wait for it.
  typescript: { ignoreBuildErrors: true },
  // Without a root of its own, Next looks upward for a lock file and may take a stranger's folder for the project.
  turbopack: { root: here },
  outputFileTracingRoot: here,
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'Content-Security-Policy', value: policy },
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'no-referrer' },
        ],
      },
    ];
  },
};

export default config;
