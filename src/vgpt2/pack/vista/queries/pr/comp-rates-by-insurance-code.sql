/*
title: Rates of workers compensation insurance codes by state and liability code
grain: one insurance code and liability code of a state
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - What rate do we carry for each workers comp class, state by state?
  - State, insurance code, its name, liability code, its name and the rate on file
  - comp rates
  - The broker sent the renewal worksheet effective July 1 and asks us to confirm the class rates that are loaded now, including any second liability such as the Washington supplemental, so please list them all
  - wc rates for carpentrey and roofng
  - Percent charged per hundred of wages for each kind of work
  - Does 5403 in Texas still have the old 8.12?
  - What percentage is loaded for every risk class in each state?
  - Our broker compares the renewal with our system before October 1, and needs all risk classes by state with their names, the liabilities figured on them and their percentages.
  - WC rate table as loaded
  - state, class and its wording, liability and its name, percentage, in state order
  - wcomp rts on file all states, whats roofng at
  - The accident insurer's price depends on the kind of work and the state; what prices do we have in the system?
*/
SELECT PRID.State, PRID.InsCode, PRIN.Description AS InsuranceName, PRID.DLCode, PRDL.Description AS LiabilityName,
    PRID.Rate
FROM PRID WITH (NOLOCK)
JOIN PRIN WITH (NOLOCK)
    ON PRID.PRCo = PRIN.PRCo
    AND PRID.State = PRIN.State
    AND PRID.InsCode = PRIN.InsCode
JOIN PRDL WITH (NOLOCK)
    ON PRID.PRCo = PRDL.PRCo
    AND PRID.DLCode = PRDL.DLCode
WHERE PRID.PRCo = @PRCo
ORDER BY PRID.State, PRID.InsCode, PRID.DLCode
