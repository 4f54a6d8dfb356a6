/*
title: Tax codes of a company with their ledger accounts
grain: one tax code
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Into which liability account does each sales tax code post?
  - Tax codes with rate, effective date, account number and account name
  - Does the new Austin code point to the right payable account?
  - tax code gl accts
  - where does the tax we collect end up in the books
  - Code, description, old rate, new rate, from when, accrual account with name; blank where none is set.
*/
SELECT HQTX.TaxCode, HQTX.Description, HQTX.MultiLevel, HQTX.OldRate, HQTX.NewRate, HQTX.EffectiveDate, HQTX.GLAcct,
    GLAC.Description AS Account
FROM ARCO WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON ARCO.ARCo = HQCO.HQCo
JOIN HQTX WITH (NOLOCK)
    ON HQCO.TaxGroup = HQTX.TaxGroup
LEFT JOIN GLAC WITH (NOLOCK)
    ON ARCO.GLCo = GLAC.GLCo
    AND HQTX.GLAcct = GLAC.GLAcct
WHERE ARCO.ARCo = @ARCo
ORDER BY HQTX.TaxCode
