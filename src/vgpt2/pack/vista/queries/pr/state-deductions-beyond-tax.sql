/*
title: Deductions and liabilities assigned to states besides income tax and unemployment, with state tax and unemployment ids
grain: one state and code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which other deductions and liabilities are tied to each state?
  - State, tax id, unemployment id, code, whether deduction or liability, name and basis option
  - other state codes
  - We open an office in Oregon and want to set it up like Washington, which has things like paid family leave on top of the unemployment, so list for each state what additional codes are hooked to it and the account numbers we have with the state
  - aditional state dedctions by state
  - What else do the states take besides tax and SUTA?
  - Does WA have code 330 for PFML and CO code 331 since 2024?
  - Which additional items, like paid family leave, are attached to each state?
  - We are registering in Oregon and our tax consultant asks what extra employee or employer items each state carries beyond income tax and SUTA, with our account ids there.
  - PFML & co by state
  - state, tax id, unemployment id, item and its name, withheld or employer's, based on what
  - other st dls, wa pfml / co famli, which cds
  - Apart from the usual taxes, what else does each state demand out of wages or from the firm?
*/
SELECT PRSD.State, PRSI.TaxID, PRSI.UnempID, PRSD.DLCode, PRDL.DLType, PRDL.Description, PRSD.BasedOn
FROM PRSD WITH (NOLOCK)
JOIN PRSI WITH (NOLOCK)
    ON PRSD.PRCo = PRSI.PRCo
    AND PRSD.State = PRSI.State
JOIN PRDL WITH (NOLOCK)
    ON PRSD.PRCo = PRDL.PRCo
    AND PRSD.DLCode = PRDL.DLCode
WHERE PRSD.PRCo = @PRCo
ORDER BY PRSD.State, PRSD.DLCode
