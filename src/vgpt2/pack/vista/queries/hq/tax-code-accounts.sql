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
  - Liability number and its name for each sales tax we collect, with the rates
  - State auditor compares returns with the books on may 9; for company 1 show every tax with former and present rate, since when, and the account it goes to by name
  - which gl acct per tax
  - Tax code with its name, combined or not, old rate, new rate, effective day, account number with its name
  - tx cds co 1 -> GL accts + desc, did we set up austin right
  - We add tax to our bills and must pass it on. In which account is each such tax collected?
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
