/*
title: Employees whose W-2 address of a tax year differs from the employee master
grain: one employee
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
  TaxYear: {type: char(4), example: "2024"}
asks:
  - Whose W-2 would go to an old address?
  - Employee, name, city, state and zip on the form next to those in the master, where they are not the same
  - w2 addresses off
  - I ran the initialization before Christmas and since then some forty people sent in a change of address, and instead of running it all over, which would throw away my corrections, I would like to see which of the forms still have the old town on them
  - w2 adress not same as employe file
  - Year-end envelopes that will come back to us
  - Does 1355's form for 2024 still say Amarillo?
  - For whom does the 2024 wage form carry an outdated town, state or zip?
  - The mail house picks up the forms Thursday; forty people moved since initialization, so show where city, state or zip on the form isn't what we have on file now.
  - year-end mail that'll bounce
  - surname, first name, city on the form and on file, state on both, zip on both
  - w2 addr <> emp mstr 2024 fix b4 print
  - Whose yearly tax statement would be mailed to a place where he doesn't live any more?
*/
SELECT PRWE.Employee, PRWE.LastName, PRWE.FirstName, PRWE.City AS FormCity, PREH.City, PRWE.State AS FormState,
    PREH.State, PRWE.Zip AS FormZip, PREH.Zip
FROM PRWE WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON PRWE.PRCo = PREH.PRCo
    AND PRWE.Employee = PREH.Employee
WHERE PRWE.PRCo = @PRCo
    AND PRWE.TaxYear = @TaxYear
    AND (PRWE.City <> PREH.City OR PRWE.State <> PREH.State OR PRWE.Zip <> PREH.Zip)
ORDER BY PRWE.LastName, PRWE.FirstName, PRWE.Employee
