/*
title: Equipment numbers that were changed, with the user
grain: one change of an equipment number
level: basic
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which machines were renumbered in 2024, by whom, and what were they called before?
  - Old and new unit numbers with description, user and date of the change
  - renumberd units
  - foreman is looking for truck T-14, I think somebody gave it another number in may
  - Our fuel vendor still bills old unit numbers such as 1187. I need a translation table.
  - What used to be called what?
  - Audit trail of changed fleet codes between January and December with start and completion date.
  - Units given a different number in 2024, former and present, and who changed it
  - 'Our fuel vendor still bills under 1187, so build a translation: former number, present number, name, class, the user, and start and finish days from January 1 to December 31.'
  - T-14 is called what today
  - Previous equipment code, new equipment code, description, category, login who did it, start and completion dates
  - eq no chgs 2024 old->new + usr
  - Which machines got another number last year and what were they called before that?
*/
SELECT EMEH.OldEquipmentCode, EMEH.NewEquipmentCode, EMEM.Description, EMEM.Category, EMEH.VPUserName,
    EMEH.ChangeStartDate, EMEH.ChangeCompleteDate
FROM EMEH WITH (NOLOCK)
LEFT JOIN EMEM WITH (NOLOCK)
    ON EMEH.EMCo = EMEM.EMCo
    AND EMEH.NewEquipmentCode = EMEM.Equipment
WHERE EMEH.EMCo = @EMCo
    AND EMEH.ChangeStartDate BETWEEN @BeginDate AND @EndDate
ORDER BY EMEH.ChangeStartDate DESC, EMEH.OldEquipmentCode
