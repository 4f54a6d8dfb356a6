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
  - What account numbers do we have with each state's revenue and unemployment offices?
  - The CPA is filing powers of attorney and must have our employer number for withholding and for unemployment in every state, plus the items figured for each.
  - state ID numbers
  - alphabetical by abbreviation, spelled-out name, revenue office registration, jobless office registration, and which items we figure for both
  - 'st w/h + suta acct #s, whats colorado'
  - Under which numbers are we known to the states as an employer?
*/
SELECT PRSI.State, HQST.Name, PRSI.TaxID, PRSI.TaxDedn, PRSI.UnempID, PRSI.SUTALiab
FROM PRSI WITH (NOLOCK)
LEFT JOIN HQST WITH (NOLOCK)
    ON PRSI.State = HQST.State
    AND HQST.Country = 'US'
WHERE PRSI.PRCo = @PRCo
ORDER BY PRSI.State
