/*
title: Local tax codes with state, tax id and the deduction that withholds them
grain: one local tax code
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which local taxes are set up, and which deduction takes each of them?
  - Local code, name, state, tax id, deduction code and its name
  - local tax codes
  - We opened a yard in Columbus and the city insists that we withhold from day one, and I would rather copy an existing code than make up a new one, so list what we have for cities and school districts, with the account number and the code on the stub
  - citys we witholdd for
  - Municipal levies on wages and how they are taken
  - Is 2.5 percent for Cleveland under deduction 41 or 42?
  - What city and school district wage taxes do we have configured, and under which withholding?
  - Our payroll tax provider is onboarding us and needs each municipal tax, state, our account number there, and the withholding that collects it, by name.
  - city/county taxes on file
  - 'in state order: tax code and its name, state, our id number, withholding and its name'
  - lcl tax cds + ded + tax id, ohio munis
  - Some towns charge their own tax on wages; which ones have we entered, and what number are we registered under?
*/
SELECT PRLI.LocalCode, PRLI.Description, PRLI.State, PRLI.TaxID, PRLI.TaxDedn, PRDL.Description AS DeductionName
FROM PRLI WITH (NOLOCK)
LEFT JOIN PRDL WITH (NOLOCK)
    ON PRLI.PRCo = PRDL.PRCo
    AND PRLI.TaxDedn = PRDL.DLCode
WHERE PRLI.PRCo = @PRCo
ORDER BY PRLI.State, PRLI.LocalCode
