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
