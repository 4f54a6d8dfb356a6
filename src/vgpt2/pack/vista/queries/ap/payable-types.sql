/*
title: Payable types with their GL accounts
grain: one payable type
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - What payable types do we use and which accounts do they hit?
  - Payable type setup with GL account
  - pay types
  - Payable types of a company with description, GL account and account description.
  - what does pay type 3 mean
*/
SELECT APPT.PayType, APPT.Description, APPT.GLAcct, GLAC.Description AS Account
FROM APPT WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON APPT.GLCo = GLAC.GLCo
    AND APPT.GLAcct = GLAC.GLAcct
WHERE APPT.APCo = @APCo
ORDER BY APPT.PayType
