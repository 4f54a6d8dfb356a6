/*
title: Scheduled field changes that were not applied yet
grain: one scheduled change
level: intermediate
parameters: {}
asks:
  - Which future dated changes are waiting to take effect, on which screen and field, and who planned them?
  - Pending scheduled changes with form, field, new value and date
  - Is the January 1 pay rate change already queued?
  - changes to come
  - what all is set to flip later on
  - Effective date, program title, field label, record, new value, planned by, full name, state.
  - edits planned for a coming day that haven't been carried out so far
  - The union wage rise takes effect July 1 and payroll must be certain it's on the calendar, so show every future edit still outstanding, window, box, which record, new figure, by whom.
  - what flips and when
  - soonest day on top, the window's title, the box, the record, the value it'll get, full name of whoever set it up and when
  - sched'd fld chgs not applied yet
  - Someone told the software to alter certain values on a later day. Which ones haven't happened yet?
*/
SELECT VAScheduledChanges.EffectiveOn, DDFH.Title, DDFI.Description, VAScheduledChanges.KeyFields,
    VAScheduledChanges.NewValue, VAScheduledChanges.CreatedBy, DDUP.FullName, VAScheduledChanges.CreatedOn,
    VAScheduledChanges.UpdateStatus
FROM VAScheduledChanges WITH (NOLOCK)
JOIN DDFH WITH (NOLOCK)
    ON VAScheduledChanges.FormName = DDFH.Form
JOIN DDFI WITH (NOLOCK)
    ON VAScheduledChanges.FormName = DDFI.Form
    AND VAScheduledChanges.FieldSequence = DDFI.Seq
LEFT JOIN DDUP WITH (NOLOCK)
    ON VAScheduledChanges.CreatedBy = DDUP.VPUserName
WHERE VAScheduledChanges.AppliedOn IS NULL
ORDER BY VAScheduledChanges.EffectiveOn, DDFH.Title, DDFI.Seq
