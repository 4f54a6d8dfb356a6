/*
title: Scheduled field changes that were applied a day or more after their effective date, with field, person and days late
grain: one scheduled change
level: intermediate
parameters: {}
asks:
  - Which future-dated changes took effect later than planned, and by how long?
  - Late applied scheduled changes with form, field and who set them up
  - Rates that we schedule for the first of the month sometimes come through only days afterwards, and payroll then has to recalculate. Show all the ones that did not go in on their day, what screen and field, the new value, who put it on the calendar, both dates, the lag in days, and any message that the update left.
  - late scheduled updates
  - schedueled changes that were aplied to late
  - the insurance rate due 01/01/2024 went in on the 4th, what else slipped
  - Form title, field, key, new value, effective on, applied on, days late, created by, name, message.
  - future-dated edits that went in a day or more past their planned day
  - Payroll had to recalculate for the union since the July rate arrived on the fourth, so show all timed edits that were late, window, box, new figure, who, and days.
  - missed their go-live date
  - most delayed on top, the window's title, the box, which record, new value, planned day, real day, days over, the person by full name and any message
  - sched'd fld chgs applied > eff dt, days late
  - One can tell the software to alter a value on a coming day. When did it do so too late?
*/
SELECT DDFHShared.Title, DDFIShared.Description, VAScheduledChanges.KeyFields, VAScheduledChanges.NewValue,
    VAScheduledChanges.EffectiveOn, VAScheduledChanges.AppliedOn,
    DATEDIFF(DAY, VAScheduledChanges.EffectiveOn, VAScheduledChanges.AppliedOn) AS DaysLate,
    VAScheduledChanges.CreatedBy, DDUP.FullName, VAScheduledChanges.UpdateStatus, VAScheduledChanges.UpdateMessage
FROM VAScheduledChanges WITH (NOLOCK)
JOIN DDFHShared WITH (NOLOCK)
    ON VAScheduledChanges.FormName = DDFHShared.Form
LEFT JOIN DDFIShared WITH (NOLOCK)
    ON VAScheduledChanges.FormName = DDFIShared.Form
    AND VAScheduledChanges.FieldSequence = DDFIShared.Seq
LEFT JOIN DDUP WITH (NOLOCK)
    ON VAScheduledChanges.CreatedBy = DDUP.VPUserName
WHERE DATEADD(DAY, -1, VAScheduledChanges.AppliedOn) >= VAScheduledChanges.EffectiveOn
ORDER BY DaysLate DESC, VAScheduledChanges.EffectiveOn
