/*
title: States set up in payroll with state name, tax account number, unemployment account number and the withholding and unemployment codes
grain: one state
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - In which states are we registered for payroll, and under which account numbers?
  - State, name, withholding account, unemployment account, deduction code for the tax, liability code for unemployment
  - state payroll registrations
  - "The new accountant is making a calendar of filings and asks me for our numbers in each state, the one for income tax and the one for unemployment, and I know that somebody typed them into the system once when we set the states up, so please just read them out."
  - our state acount numbers for payrol tax
  - Under what identification do the state authorities know us as an employer?
  - Colorado should be there since the Greeley job of 2023, what's its number?
*/
SELECT PRSI.State, HQST.Name, PRSI.TaxID, PRSI.TaxDedn, PRSI.UnempID, PRSI.SUTALiab
FROM PRSI WITH (NOLOCK)
LEFT JOIN HQST WITH (NOLOCK)
    ON PRSI.State = HQST.State
    AND HQST.Country = 'US'
WHERE PRSI.PRCo = @PRCo
ORDER BY PRSI.State
