import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../../schema.graphql',
  documents: ['../../../src/test/resources/queries/*.graphql', '*.graphql'],
  generates: {
    'generated/record.ts': {
      plugins: ['typescript-operations', 'typed-document-node', 'fragment-matcher'],
      config: {
        // A scalar without a line here ends the generation; it would otherwise reach the program as `any`.
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', BigInteger: 'number', BigDecimal: 'number' },
        useTypeImports: true,
      },
    },
  },
};

export default config;
