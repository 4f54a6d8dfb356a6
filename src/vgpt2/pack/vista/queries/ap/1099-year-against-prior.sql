/*
title: Stored 1099 box 1 and box 7 totals of a year against the year before by vendor and form
grain: one vendor and type of form
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  YEMO: {type: bMonth, example: 2024-12-01}
  PriorYEMO: {type: bMonth, example: 2023-12-01}
asks:
  - How do this year's 1099 amounts compare with last year's, vendor by vendor?
  - Stored totals of boxes 1 and 7 for two years side by side with form name and change, vendors of either year
  - 1099 year over year
  - My sanity check before filing is to look who dropped off and who is new or doubled, as every year somebody's flag gets lost on a vendor edit; so both years next to each other for the form types we use and the difference, biggest first.
  - compair 1099 bxes 2024 v 2023
  - Recipients whose reportable total jumped or vanished
  - Osei Engineering had 88,000 in 2023, why nothing in 2024?
  - Put 2024's information-return dollars next to 2023's for every recipient, boxes 1 and 7.
  - Our CPA wants swings explained before we e-file in january, so set rents and nonemployee comp per recipient for 2024 beside 2023 and rank by movement
  - tax form swings yr over yr
  - 'Reportable totals across two tax years: payee name, whether still active and flagged, form description, this year''s and last year''s boxes, then the movement, biggest jump on top'
  - whos 1099 totl went way up or disapeared vs ly, box 1 n box 7
  - Every January we tell the tax office how much each contractor or landlord earned from us; whose figure looks very different from twelve months ago?
*/
WITH Totals AS (
    SELECT APFT.VendorGroup, APFT.Vendor, APFT.V1099Type,
        SUM(CASE WHEN APFT.YEMO = @YEMO THEN APFT.Box1Amt ELSE 0 END) AS Box1,
        SUM(CASE WHEN APFT.YEMO = @PriorYEMO THEN APFT.Box1Amt ELSE 0 END) AS PriorBox1,
        SUM(CASE WHEN APFT.YEMO = @YEMO THEN APFT.Box7Amt ELSE 0 END) AS Box7,
        SUM(CASE WHEN APFT.YEMO = @PriorYEMO THEN APFT.Box7Amt ELSE 0 END) AS PriorBox7
    FROM APFT WITH (NOLOCK)
    WHERE APFT.APCo = @APCo
        AND APFT.YEMO IN (@YEMO, @PriorYEMO)
    GROUP BY APFT.VendorGroup, APFT.Vendor, APFT.V1099Type
)
SELECT APVM.Vendor, APVM.Name, APVM.ActiveYN, APVM.V1099YN, Totals.V1099Type, APTT.Description AS Form, Totals.Box1,
    Totals.PriorBox1, Totals.Box7, Totals.PriorBox7,
    Totals.Box1 + Totals.Box7 - Totals.PriorBox1 - Totals.PriorBox7 AS Change
FROM Totals
JOIN APVM WITH (NOLOCK)
    ON Totals.VendorGroup = APVM.VendorGroup
    AND Totals.Vendor = APVM.Vendor
LEFT JOIN APTT WITH (NOLOCK)
    ON Totals.V1099Type = APTT.V1099Type
ORDER BY ABS(Totals.Box1 + Totals.Box7 - Totals.PriorBox1 - Totals.PriorBox7) DESC, APVM.Name
