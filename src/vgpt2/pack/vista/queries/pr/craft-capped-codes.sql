/*
title: Capped codes of crafts in their sequence with name, craft, effective date and number of classes that have a cap limit
grain: one craft and capped code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - In which order are the capped codes of each union handled?
  - Craft, sequence, earnings or liability, code, name, effective date, classes with a cap
  - capped codes by craft
  - The fringe fund of the operators limits the total of wage and fringe, and the new clerk asked in which sequence the codes are cut when the cap is reached, so list for each union the codes under the cap in their order and how many of its classes carry a limit at all
  - union capped codes in sequnce for each crat
  - What is trimmed first when a member's package hits the ceiling?
  - For craft 302 does vacation, code 71, come before pension 72?
  - Which benefits does each union's ceiling cut, first to last?
  - The new benefits administrator asks how the wage-plus-fringe ceiling works for the pipefitters; give every union's limited items in cutting order, with names, effective day and the count of grades that have a ceiling.
  - cap order per local
  - union with its name and effective day, position, pay or employer item, its name, how many grades are limited
  - cap cds seq by craft, which get whackd 1st
  - Some unions limit the total of pay plus benefits; when the limit is reached, which benefit is reduced before which?
*/
WITH Capped AS (
    SELECT PRCC.PRCo, PRCC.Craft, COUNT(*) AS Classes
    FROM PRCC WITH (NOLOCK)
    WHERE PRCC.PRCo = @PRCo
        AND PRCC.NewCapLimit > 0
    GROUP BY PRCC.PRCo, PRCC.Craft
)
SELECT PRCS.Craft, PRCM.Description AS CraftName, PRCM.EffectiveDate, PRCS.Seq, PRCS.ELType, PRCS.ELCode,
    COALESCE(PREC.Description, PRDL.Description) AS CodeName, COALESCE(Capped.Classes, 0) AS CappedClasses
FROM PRCS WITH (NOLOCK)
JOIN PRCM WITH (NOLOCK)
    ON PRCS.PRCo = PRCM.PRCo
    AND PRCS.Craft = PRCM.Craft
LEFT JOIN PREC WITH (NOLOCK)
    ON PRCS.ELType = 'E'
    AND PRCS.PRCo = PREC.PRCo
    AND PRCS.ELCode = PREC.EarnCode
LEFT JOIN PRDL WITH (NOLOCK)
    ON PRCS.ELType = 'L'
    AND PRCS.PRCo = PRDL.PRCo
    AND PRCS.ELCode = PRDL.DLCode
LEFT JOIN Capped
    ON PRCS.PRCo = Capped.PRCo
    AND PRCS.Craft = Capped.Craft
WHERE PRCS.PRCo = @PRCo
ORDER BY PRCS.Craft, PRCS.Seq
