/*
title: Earnings codes with the earnings codes on which they are figured, with names, method and factor
grain: one earnings code and basis code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - On which pay types is each figured earning based?
  - Earnings code, name, method, factor, basis earnings code and its name
  - basis of earnings codes
  - The foreman premium was not paid on double time last week, and I think that the double time code was never ticked as something it should be computed on, so give me each earning that is worked out from others with the list of those others
  - earings that are calculated on other earnings wich ones
  - What does each extra get computed from?
  - Is 12 Foreman Premium based on 1, 2 and also 3 at 10 percent?
  - Which pay kinds are calculated from other pay kinds, and from what ones?
  - A foreman's 10 percent extra seems missing on Sunday pay and his steward has filed a grievance; show each calculated pay type with method and factor, and all the pay types it builds on.
  - calc'd earn codes & their base
  - pay type and name, method, factor, then the pay type underneath and its name
  - whch ern cds feed the foremn prem, dbl time ticked??
  - Some extra payments are worked out as a share of other payments; which ones depend on which?
*/
WITH BasisCode AS (
    SELECT PRES.PRCo, PRES.EarnCode, PRES.SubjEarnCode, PREC.Description AS BasisName
    FROM PRES WITH (NOLOCK)
    JOIN PREC WITH (NOLOCK)
        ON PRES.PRCo = PREC.PRCo
        AND PRES.SubjEarnCode = PREC.EarnCode
    WHERE PRES.PRCo = @PRCo
)
SELECT PREC.EarnCode, PREC.Description, PREC.Method, PREC.Factor, BasisCode.SubjEarnCode, BasisCode.BasisName
FROM PREC WITH (NOLOCK)
JOIN BasisCode
    ON PREC.PRCo = BasisCode.PRCo
    AND PREC.EarnCode = BasisCode.EarnCode
ORDER BY PREC.EarnCode, BasisCode.SubjEarnCode
